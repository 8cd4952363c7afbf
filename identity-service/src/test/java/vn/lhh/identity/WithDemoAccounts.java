package vn.lhh.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * Starts identity-service with demo accounts, whose administrator
 * {@link DemoAdministrator} signs in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = { "identity.data=" + WithDemoAccounts.DATA, "identity.demo=true" })
@interface WithDemoAccounts {

	/** Folder of the file with the accounts' passwords. */
	String DATA = "target/described";

}
