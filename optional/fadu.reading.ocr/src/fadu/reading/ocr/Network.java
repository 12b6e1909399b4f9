package fadu.reading.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** A trained network with one input and one output. */
final class Network {

	private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
	private final OrtSession session;
	private final String input;

	/**
	 * Numbers in rows.
	 *
	 * @param shape how many there are along each axis; the last axis is the fastest
	 */
	record Tensor(float[] values, long[] shape) {
	}

	/** @param resource name of the model within the plug-in */
	Network(String resource) throws IOException {
		try (InputStream in = Network.class.getResourceAsStream(resource); OrtSession.SessionOptions options = options()) {
			if (in == null) {
				throw new IOException(resource);
			}
			session = environment.createSession(in.readAllBytes(), options);
			input = session.getInputNames().iterator().next();
		} catch (OrtException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Pictures differ in size: an arena and patterns of memory would only keep what the largest one needed. */
	private static OrtSession.SessionOptions options() throws OrtException {
		OrtSession.SessionOptions options = new OrtSession.SessionOptions();
		options.setCPUArenaAllocator(false);
		options.setMemoryPatternOptimization(false);
		options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
		return options;
	}

	Tensor run(Tensor tensor) throws IOException {
		try (OnnxTensor given = OnnxTensor.createTensor(environment, FloatBuffer.wrap(tensor.values()), tensor.shape());
				OrtSession.Result result = session.run(Map.of(input, given))) {
			OnnxTensor answer = (OnnxTensor) result.get(0);
			FloatBuffer values = answer.getFloatBuffer();
			float[] copy = new float[values.remaining()];
			values.get(copy);
			return new Tensor(copy, answer.getInfo().getShape());
		} catch (OrtException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

}
