package vn.lhh.gateway.visit;

import org.jspecify.annotations.Nullable;

/**
 * Visitor data kept with a visit.
 *
 * @param visitorClass reader, robot, or the union's own staff
 * @param botName name of the robot, else null
 */
record Visitor(VisitorClass visitorClass, @Nullable String botName, DeviceKind device) {
}
