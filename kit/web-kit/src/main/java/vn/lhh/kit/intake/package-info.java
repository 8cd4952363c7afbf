/**
 * Input cleaning for all client data: plain text for every string, an allow-list for
 * HTML; uploaded files are limited in size, typed by their bytes and given a clean name.
 */
@NullMarked
package vn.lhh.kit.intake;

import org.jspecify.annotations.NullMarked;
