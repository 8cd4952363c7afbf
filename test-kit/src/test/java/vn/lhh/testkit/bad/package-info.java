/**
 * Contains bad examples, each of which breaks one house rule, to prove that the rule
 * works.
 */
package vn.lhh.testkit.bad;
