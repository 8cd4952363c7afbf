package vn.lhh.testkit;

import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Runs Spring's scheduled tasks on the thread of a test, without waiting for the
 * schedule.
 */
public final class ScheduledTasks {

	private ScheduledTasks() {
	}

	/**
	 * Returns the scheduled task of a class.
	 * @param tasks all scheduled tasks
	 * @param owner the class with the scheduled method
	 * @return its first task
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
