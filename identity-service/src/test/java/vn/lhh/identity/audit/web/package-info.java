/**
 * Tests how the audit trail shortens a caller's address.
 */
package vn.lhh.identity.audit.web;
