package vn.lhh.search.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.TextChunk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How an engine must find items by the text of their files, which comes apart from them.
 */
public abstract class FileTextContract extends EngineContract {

	private static final ItemKey KEY = new ItemKey(ItemType.DOCUMENT, "7/QĐ");

	protected FileTextContract(EngineOpener opener) {
		super(opener);
	}

	@Test
	void findsADocumentByItsTextWhicheverCameFirst() {
		index(document(1));
		text("tep-0", 1, "Nuôi ong dú lấy mật");
		this.engine.refresh();
		assertThat(found("ong dú")).containsExactly("7/QĐ");
		assertThat(marked(search("ong dú").hits().getFirst().snippet())).isEqualTo("Nuôi [ong dú] lấy mật");
		this.engine.remove(KEY, 2);
		text("khac-0", 1, new ItemKey(ItemType.DOCUMENT, "8/QĐ"), "Trồng lan gấm");
		this.engine.refresh();
		assertThat(found("lan gấm")).isEmpty();
		index(Items.document("8/QĐ", "Quyết định", "Về việc khác"));
		assertThat(found("lan gấm")).containsExactly("8/QĐ");
	}

	@Test
	void joinsThePartsOfEachFileInTheirOrder() {
		text("b-1", 1, "dú lấy mật");
		text("a-2", 1, "cuối");
		text("a-10", 1, " cùng");
		index(document(1));
		text("b-0", 1, "Nuôi ong ");
		this.engine.refresh();
		assertThat(found("\"nuôi ong dú\"")).containsExactly("7/QĐ");
		assertThat(found("\"cuối cùng\"")).containsExactly("7/QĐ");
	}

	@Test
	void findsTheTextThatReplacedAnotherAndNoneThatWasWithdrawn() {
		index(document(1));
		text("tep-0", 1, "Nuôi ong dú");
		this.engine.refresh();
		text("tep-0", 2, "Trồng lan gấm");
		text("tep-0", 1, "Nuôi ong dú");
		this.engine.refresh();
		assertThat(found("ong dú")).isEmpty();
		assertThat(found("lan gấm")).containsExactly("7/QĐ");
		this.engine.removeText("tep-0", 3);
		text("tep-0", 3, "Trồng lan gấm");
		this.engine.refresh();
		assertThat(found("lan gấm")).isEmpty();
		assertThat(found("quyết định")).containsExactly("7/QĐ");
	}

	@Test
	void withdrawsATextInTheSameBreath() {
		index(document(1));
		text("tep-0", 1, "Nuôi ong dú");
		this.engine.removeText("tep-0", 2);
		this.engine.removeText("chuaco-0", 1);
		text("chuaco-0", 1, "Trồng lan gấm");
		this.engine.refresh();
		assertThat(found("ong dú")).isEmpty();
		assertThat(found("lan gấm")).isEmpty();
	}

	@Test
	void keepsTheTextWhenTheDocumentIsAnnouncedAgain() {
		text("tep-0", 1, "Nuôi ong dú");
		index(document(1));
		index(document(2).summary("Bản đã sửa"));
		assertThat(found("ong dú")).containsExactly("7/QĐ");
		assertThat(found("bản đã sửa")).containsExactly("7/QĐ");
		assertThat(this.engine.count()).isOne();
		assertThat(search("").total()).isOne();
	}

	@Test
	void findsNoTextOfAWithdrawnDocument() {
		text("tep-0", 1, "Nuôi ong dú");
		index(document(1));
		this.engine.remove(KEY, 2);
		this.engine.refresh();
		text("tep-0", 2, "Nuôi ong dú");
		text("tep-1", 1, "lấy mật");
		index(document(2));
		assertThat(found("ong dú")).isEmpty();
		assertThat(this.engine.count()).isZero();
		index(document(3));
		assertThat(found("ong dú")).containsExactly("7/QĐ");
	}

	@Test
	void findsNoChunkForItself() {
		text("tep-0", 1, "Nuôi ong dú");
		this.engine.refresh();
		assertThat(search("").hits()).isEmpty();
		assertThat(search("ong dú").hits()).isEmpty();
		assertThat(search("text tep").hits()).isEmpty();
		assertThat(this.engine.suggest("nuôi", 5, NOW)).isEmpty();
		assertThat(this.engine.count()).isZero();
	}

	@RepeatedTest(10)
	void endsAlikeInAnyOrder(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Runnable> writes = new ArrayList<>();
		for (int sequence = 1; sequence <= 4; sequence++) {
			int number = sequence;
			writes.add(() -> this.engine.put(document(number).build()));
			writes.add(() -> text("mot-0", number, "Nuôi ong lần " + number));
			writes.add(() -> text("hai-0", number, "Trồng lan lần " + number));
		}
		writes.add(() -> this.engine.removeText("hai-0", 5));
		writes.add(() -> this.engine.remove(KEY, 2));
		writes.addAll(List.copyOf(writes));
		Collections.shuffle(writes, random);
		for (Runnable write : writes) {
			write.run();
			if (random.nextInt(5) == 0) {
				this.engine.refresh();
			}
			if (random.nextInt(8) == 0) {
				this.engine.commit("1");
			}
		}
		this.engine.refresh();
		assertThat(found("\"nuôi ong lần 4\"")).containsExactly("7/QĐ");
		assertThat(found("\"trồng lan\"")).isEmpty();
		assertThat(this.engine.count()).isOne();
	}

	private static Items document(long sequence) {
		return Items.document("7/QĐ", "Quyết định", "Về việc phê duyệt").sequence(sequence);
	}

	private void text(String id, long sequence, String text) {
		text(id, sequence, KEY, text);
	}

	private void text(String id, long sequence, ItemKey item, String text) {
		int part = Integer.parseInt(id.substring(id.indexOf('-') + 1));
		this.engine.putText(new TextChunk(id, item, part, text), sequence);
	}

}
