package vn.lhh.testkit;

import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Lets a test do on its own thread what a service does by the clock.
 */
public final class ScheduledTasks {

	private ScheduledTasks() {
	}

	/**
	 * What something does each time.
	 * @param tasks all that is done by the clock
	 * @param owner whose turn it is
	 * @return the one thing it does
	 */
	public static Runnable of(ScheduledTaskHolder tasks, Class<?> owner) {
		return tasks.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().startsWith(owner.getName() + "."))
			.map(ScheduledTask::getTask)
			.findFirst()
			.orElseThrow()
			.getRunnable();
	}

}
