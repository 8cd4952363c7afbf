/**
 * Intake tests with files as offices and attackers send them.
 */
@NullMarked
package vn.lhh.kit.file;

import org.jspecify.annotations.NullMarked;
