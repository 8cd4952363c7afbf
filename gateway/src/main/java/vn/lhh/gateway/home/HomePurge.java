package vn.lhh.gateway.home;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.cache.Purges;

/**
 * After a purge the next home page is composed anew.
 */
@Component
class HomePurge {

	HomePurge(HomePage page, Purges purges) {
		purges.onPurge(page::forget);
	}

}
