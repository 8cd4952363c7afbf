/**
 * Strict request binding: JSON bodies and parameters, and the present items with which
 * bodies are compared.
 */
@NullMarked
package vn.lhh.kit.binding;

import org.jspecify.annotations.NullMarked;
