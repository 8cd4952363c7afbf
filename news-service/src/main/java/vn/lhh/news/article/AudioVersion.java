package vn.lhh.news.article;

/**
 * Holds an audio version of an article.
 *
 * @param voice the reader or voice
 * @param mediaId the sound file
 * @param durationSec its length in seconds
 */
public record AudioVersion(String voice, String mediaId, int durationSec) {
}
