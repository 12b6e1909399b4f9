package fadu.wording.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import fadu.wording.Wording;
import fadu.model.FaduPackage;

/** All tests of this bundle run where no OSGi framework does. */
@DisabledIfSystemProperty(named = "osgi.framework", matches = ".+", disabledReason = "started from within a framework")
class PlainJvmTest {

	@Test
	void theClassesComeFromTheClassPath() {
		assertThat(Wording.class.getClassLoader()).isSameAs(ClassLoader.getSystemClassLoader());
		assertThat(FaduPackage.class.getClassLoader()).isSameAs(ClassLoader.getSystemClassLoader());
	}

	@Test
	void noFrameworkRuns() {
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).noneMatch(name -> name.contains("Framework"));
	}

}
