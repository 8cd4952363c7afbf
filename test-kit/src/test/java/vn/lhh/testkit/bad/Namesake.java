package vn.lhh.testkit.bad;

/**
 * Has a namesake in another room.
 */
public class Namesake {

}
