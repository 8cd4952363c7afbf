package vn.lhh.gateway.problem;

/**
 * One field of a request that can't be accepted.
 *
 * @param field name of the field as sent
 * @param code stable code of what is wrong with it
 */
public record FieldError(String field, String code) {
}
