package fadu.report.engine;

import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

import fadu.question.ReportData;
import fadu.question.RowBudget;

/**
 * The second defence against scripts: should an expression get past the check of designs, it still reaches no class. The engine
 * evaluates expressions with Rhino, whose scripts can otherwise name every class of the process.
 */
final class ScriptGuard {

	private static final String SCRIPTS = "org.eclipse.birt.report.engine.script.javascript";
	/** Threads that the guarded one starts are guarded too. */
	private static final ThreadLocal<Boolean> GUARDED = new InheritableThreadLocal<>() {
		@Override
		protected Boolean initialValue() {
			return Boolean.FALSE;
		}
	};

	/**
	 * What expressions may touch: values of rows and parameters, and those objects of the engine that it puts into every scope by
	 * itself and that hand out nothing but texts and objects that may not be touched. None of these can be named, because the
	 * engine
	 * loads classes by {@link Engine}'s empty loader.
	 */
	private static final Set<String> VISIBLE = Set.of("java.lang.String", "java.lang.Boolean", "java.lang.Integer",
			"java.lang.Long",
			"java.lang.Double", "java.math.BigDecimal", "java.math.BigInteger", "java.util.Date", "java.sql.Date", "java.sql.Time",
			"java.sql.Timestamp", "fadu.report.engine.Engine$NoClasses",
			"org.eclipse.birt.chart.internal.log.JavaUtilLoggerImpl", "org.eclipse.birt.core.script.BirtHashMap",
			"org.eclipse.birt.data.engine.script.JSDataSetImpl",
			"org.eclipse.birt.report.engine.api.DefaultStatusHandler", "org.eclipse.birt.report.engine.api.impl.RunAndRenderTask",
			"org.eclipse.birt.report.engine.executor.ExecutionContext",
			"org.eclipse.birt.report.engine.executor.ExecutionContext$ReportObject",
			"org.eclipse.birt.report.engine.javascript.JavascriptEngine$1",
			"org.eclipse.birt.report.engine.script.internal.ReportContextImpl");

	/** What {@link Rendering} hands to the data source goes by the same scopes. */
	private static final Set<String> DATA = Set.of(ReportData.class.getName(), RowBudget.class.getName());

	private static boolean installed;

	private ScriptGuard() {
	}

	/** Sets the guard up for the whole process; the engine's own scripting must have begun, because it replaces what it finds. */
	static synchronized void install() throws BundleException {
		if (!installed) {
			Bundle scripts = Platform.getBundle(SCRIPTS);
			if (scripts != null) {
				scripts.start(Bundle.START_TRANSIENT);
			}
			ContextFactory.getGlobal().addListener(new ContextFactory.Listener() {
				@Override
				public void contextCreated(Context context) {
					if (GUARDED.get()) {
						context.setClassShutter(ScriptGuard::visible);
					}
				}

				@Override
				public void contextReleased(Context context) {
					// Nothing was taken.
				}
			});
			installed = true;
		}
	}

	/** From now on the calling thread is guarded, and so are the threads that it starts. */
	static void guardThisThread() {
		GUARDED.set(Boolean.TRUE);
	}

	private static boolean visible(String className) {
		return VISIBLE.contains(className) || DATA.contains(className);
	}

}
