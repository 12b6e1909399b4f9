package fadu.report.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import fadu.workspace.UserException;

/** A bench in a new folder. */
abstract class BenchFixture {

	@TempDir
	Path folder;
	ReportBench bench;

	@BeforeEach
	void openBench() throws UserException {
		bench = new ReportBench(folder);
	}

	@AfterEach
	void closeBench() {
		bench.close();
	}

}
