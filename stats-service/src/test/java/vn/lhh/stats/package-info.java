/**
 * How stats-service is tested.
 */
package vn.lhh.stats;
