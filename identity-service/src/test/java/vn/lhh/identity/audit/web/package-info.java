/**
 * What the trail says about where a caller is.
 */
package vn.lhh.identity.audit.web;
