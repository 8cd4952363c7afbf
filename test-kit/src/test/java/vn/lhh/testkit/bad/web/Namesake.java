package vn.lhh.testkit.bad.web;

/**
 * Has a namesake in another room.
 */
public class Namesake {

}
