package vn.lhh.news.shared.web;

import java.util.function.Function;

import vn.lhh.kit.admin.CrudController;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.shared.ItemsView;
import vn.lhh.news.shared.SavedVersion;
import vn.lhh.news.shared.TracedAggregate;
import vn.lhh.news.shared.TracedDesk;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the HTTP admin API of aggregates that are public at once. Editors may read them;
 * the audience of the class may write them too.
 *
 * @param <A> the aggregate
 * @param <D> what an editor writes about it
 * @param <R> the request body
 * @param <V> the response body
 */
public abstract class TracedController<A extends TracedAggregate, D, R, V> extends CrudController<A, D, R, V> {

	private final TracedDesk<A, D> desk;

	private final Function<A, V> view;

	protected TracedController(TracedDesk<A, D> desk, Function<R, D> details, Function<A, V> view) {
		super(desk, details, view);
		this.desk = desk;
		this.view = view;
	}

	@GetMapping
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	public ItemsView<V> list() {
		return new ItemsView<>(this.desk.all().stream().map(this.view).toList());
	}

	@Override
	@Audience({ "EDITOR", "APPROVER", "ADMIN" })
	public ResponseEntity<V> one(@PathVariable String id) {
		return super.one(id);
	}

	@GetMapping("/{id}/history")
	public ItemsView<SavedVersion> history(@PathVariable String id) {
		return new ItemsView<>(this.desk.history(id));
	}

}
