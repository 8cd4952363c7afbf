package vn.lhh.gateway.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Body of a visit beacon, sent by a page.
 */
record VisitRequest(
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid", description = "Mã của lượt truy cập",
				example = "0198c0de-0000-7000-8000-00000000000a") String visitId,
		@Schema(format = "uuid",
				description = "Mã của lần xem trang; để trống thì như visitId") @Nullable String viewId,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Đường dẫn của trang, không kèm tham số",
				example = "/tin-tuc/hoi-nghi-tong-ket-nam") String path,
		@Schema(description = "Địa chỉ trang dẫn tới", example = "https://vi.example.org/") @Nullable String referrer,
		@Schema(description = "Loại sự kiện; để trống là PAGE") @Nullable VisitKind kind,
		@Schema(description = "Loại nội dung", example = "article") @Nullable String contentType,
		@Schema(description = "Mã của nội dung") @Nullable String contentId) {
}
