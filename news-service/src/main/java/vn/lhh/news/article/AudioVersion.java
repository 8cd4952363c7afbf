package vn.lhh.news.article;

/**
 * An article read aloud.
 *
 * @param voice who reads
 * @param mediaId the sound file
 * @param durationSec how long it is
 */
public record AudioVersion(String voice, String mediaId, int durationSec) {
}
