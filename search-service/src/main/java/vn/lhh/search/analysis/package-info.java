/**
 * Text analysis for Vietnamese search: syllables, document numbers, abbreviations, and
 * repairs of typing. Ours are the tokenizer, the folding and the tone rules; the rest of
 * an analysis chain is Lucene's, among it the shingles.
 */
@NullMarked
package vn.lhh.search.analysis;

import org.jspecify.annotations.NullMarked;
