package vn.lhh.kit.admin;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.binding.IfMatchHeader;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * REST controller for editors of items without a publishing workflow; a service extends
 * it once per type, with the address, an audience and the list.
 *
 * @param <A> the type of the item
 * @param <D> what an editor writes about it
 * @param <R> the type of the request body
 * @param <V> the type of the response body
 */
public abstract class CrudController<A extends Versioned, D, R, V> {

	private final CrudDesk<A, D> desk;

	private final Function<R, D> details;

	private final Function<A, V> view;

	/**
	 * Creates the API of one type.
	 * @param details reads what the editor wrote from a request body
	 * @param view shows an item to editors
	 */
	protected CrudController(CrudDesk<A, D> desk, Function<R, D> details, Function<A, V> view) {
		this.desk = desk;
		this.details = details;
		this.view = view;
	}

	/**
	 * Returns one item, with its version as ETag.
	 */
	@GetMapping("/{id}")
	public ResponseEntity<V> one(@PathVariable String id) {
		return answer(this.desk.required(id));
	}

	/**
	 * Creates an item.
	 * @return 201 with its address
	 */
	@PostMapping
	public ResponseEntity<V> create(@RequestBody R request) {
		A created = this.desk.create(this.details.apply(request));
		return AdminResponse.created(this.view.apply(created), created);
	}

	/**
	 * Replaces what is written about an item.
	 * @param ifMatch the version the editor saw
	 * @return the new version
	 */
	@PutMapping("/{id}")
	public ResponseEntity<V> update(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@RequestBody R request) {
		return answer(this.desk.update(id, IfMatchHeader.required(ifMatch), this.details.apply(request)));
	}

	/**
	 * Deletes an item.
	 * @param ifMatch the version the editor saw
	 * @return 204
	 */
	@DeleteMapping("/{id}")
	public ResponseEntity<Void> delete(@PathVariable String id,
			@RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		this.desk.delete(id, IfMatchHeader.required(ifMatch));
		return ResponseEntity.noContent().build();
	}

	/**
	 * Answers with an item as editors see it.
	 */
	protected final ResponseEntity<V> answer(A item) {
		return AdminResponse.ok(this.view.apply(item), item);
	}

}
