package vn.lhh.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the template of a failure shows.
 *
 * @param detail what the service says about it, if that helps the reader
 * @param mistakes wrong values, by the display names of their fields
 */
public record ProblemPage(PageMeta meta, int status, @Nullable String detail, List<String> mistakes) implements Page {
}
