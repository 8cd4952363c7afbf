package vn.lhh.kit.publishing.preview;

import java.time.OffsetDateTime;

/**
 * Address of a draft's preview.
 *
 * @param url on this site, seen without signing in
 * @param expiresAt when it ends
 */
public record PreviewView(String url, OffsetDateTime expiresAt) {
}
