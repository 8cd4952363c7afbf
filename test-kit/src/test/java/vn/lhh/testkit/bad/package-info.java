/**
 * Bad examples: each breaks one rule of the house, to prove that the rule bites.
 */
package vn.lhh.testkit.bad;
