package vn.lhh.identity.account.session;

/**
 * Tells from which browser the present request comes; the web package implements it.
 */
public interface BrowserOriginResolver {

	BrowserOrigin current();

}
