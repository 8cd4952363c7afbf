/**
 * Tests the service as its clients use it: over real HTTP, against a MongoDB server over
 * its wire protocol.
 */
package vn.lhh.identity;
