package vn.lhh.testkit.bad.web;

/**
 * Shares its simple name with a class in another package.
 */
public class Namesake {

}
