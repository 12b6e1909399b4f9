package fadu.report.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts who asks it. */
final class Listener implements AutoCloseable {

	private static final byte[] ANSWER = "HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

	private final ServerSocket server;
	private final AtomicInteger asked = new AtomicInteger();

	Listener() throws IOException {
		server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
		Thread thread = new Thread(this::answer, "Listener");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return server.getLocalPort();
	}

	/** How often somebody has asked. */
	int asked() {
		return asked.get();
	}

	private void answer() {
		while (!server.isClosed()) {
			try (Socket client = server.accept()) {
				asked.incrementAndGet();
				client.getOutputStream().write(ANSWER);
			} catch (IOException e) {
				// Closed, or the client has gone: the next one.
				continue;
			}
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
	}

}
