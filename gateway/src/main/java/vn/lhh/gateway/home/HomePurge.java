package vn.lhh.gateway.home;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.Purges;

/**
 * Drops the composed home page on a purge, so that the next one is composed anew.
 */
@Component
class HomePurge {

	HomePurge(HomePage page, Purges purges) {
		purges.onPurge(page::forget);
	}

}
