/**
 * Tests of stats-service.
 */
package vn.lhh.stats;
