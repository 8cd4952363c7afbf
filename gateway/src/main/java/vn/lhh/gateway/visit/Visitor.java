package vn.lhh.gateway.visit;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of who looked.
 *
 * @param visitorClass reader, robot, or the union's own staff
 * @param botName name of the robot
 * @param device kind of device
 */
record Visitor(VisitorClass visitorClass, @Nullable String botName, DeviceKind device) {
}
