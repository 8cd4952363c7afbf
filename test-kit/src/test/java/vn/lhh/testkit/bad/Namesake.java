package vn.lhh.testkit.bad;

/**
 * Shares its simple name with a class in another package.
 */
public class Namesake {

}
