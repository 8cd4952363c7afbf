package vn.lhh.identity.account.session;

import org.jspecify.annotations.Nullable;

/**
 * Describes a browser to the owner of the account: enough to know it again, too little to
 * find a person by.
 *
 * @param device browser and system in words, such as {@code Firefox trên Linux}
 * @param network the network's prefix, {@code null} outside of a request
 */
public record BrowserOrigin(String device, @Nullable String network) {

}
