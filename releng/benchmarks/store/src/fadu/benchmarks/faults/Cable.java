package fadu.benchmarks.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A line to a server that can be cut: either the sockets close, or nothing comes through any more and nobody says so. */
final class Cable implements AutoCloseable {

	private final ServerSocket entrance;
	private final int port;
	private final List<Socket> sockets = new ArrayList<>();
	private volatile boolean silent;
	private volatile boolean closed;

	Cable(int port) throws IOException {
		this.port = port;
		this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(this::accept);
	}

	int port() {
		return entrance.getLocalPort();
	}

	/** @param silently whether the two ends are left to find out for themselves */
	void cut(boolean silently) {
		silent = silently;
		closed = !silently;
		if (closed) {
			closeSockets();
		}
	}

	/** New connections come through; those that were cut do not come back. */
	void mend() {
		closeSockets();
		silent = false;
		closed = false;
	}

	private void accept() {
		while (!entrance.isClosed()) {
			try {
				Socket client = entrance.accept();
				if (closed) {
					client.close();
				} else {
					join(client);
				}
			} catch (IOException e) {
				// Closed, or one connection that did not come about: the client will say so.
			}
		}
	}

	private void join(Socket client) throws IOException {
		Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
		synchronized (sockets) {
			sockets.add(client);
			sockets.add(server);
		}
		Thread.ofPlatform().daemon().start(() -> pump(client, server));
		Thread.ofPlatform().daemon().start(() -> pump(server, client));
	}

	/** What comes while the line is silently cut is lost. */
	private void pump(Socket from, Socket to) {
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] bytes = new byte[8192];
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				if (!silent) {
					out.write(bytes, 0, count);
					out.flush();
				}
			}
		} catch (IOException e) {
			// One end has closed, so the other one is closed too.
		}
	}

	private void closeSockets() {
		synchronized (sockets) {
			for (Socket socket : sockets) {
				try {
					socket.close();
				} catch (IOException e) {
					// It is closed already.
				}
			}
			sockets.clear();
		}
	}

	@Override
	public void close() throws IOException {
		entrance.close();
		closeSockets();
	}

}
