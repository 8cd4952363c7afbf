package vn.lhh.identity.account.web.own;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.AccountDetails;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.RoleGrant;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.kit.grant.ScopeType;

import org.springframework.stereotype.Component;

/**
 * Vietnamese words for times, roles and events on the pages of one's own account;
 * templates call it as {@code @pageWords}.
 */
@Component
public class PageWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	public String time(@Nullable Instant instant) {
		return (instant == null) ? "chưa có" : TIME.format(instant);
	}

	public String roles(Collection<Role> roles) {
		return roles.stream().sorted().map(this::role).collect(Collectors.joining(", "));
	}

	/**
	 * Names the roles of an account, with the kinds of scopes of those within scopes.
	 */
	public String rights(AccountDetails details) {
		Stream<String> within = details.grants()
			.stream()
			.map(RoleGrant::granted)
			.map((grant) -> role(Role.valueOf(grant.role())) + " " + within(grant.scopeType()))
			.distinct();
		return Stream.concat(details.roles().stream().sorted().map(this::role), within)
			.collect(Collectors.joining(", "));
	}

	private static String within(ScopeType scopeType) {
		return switch (scopeType) {
			case CATEGORY -> "trong chuyên mục hoặc chủ đề được giao";
			case ORGANISATION -> "của tổ chức được giao";
			case FIELD -> "trong lĩnh vực được giao";
			case ALL -> "ở mọi phạm vi";
		};
	}

	/**
	 * Names a role.
	 */
	public String role(Role role) {
		return switch (role) {
			case CONTRIBUTOR -> "Cộng tác viên";
			case EDITOR -> "Biên tập viên";
			case APPROVER -> "Người duyệt";
			case RECORDS -> "Văn thư";
			case QA_ANSWERER -> "Trả lời hỏi đáp";
			case MEMBERS_ADMIN -> "Quản trị hội viên";
			case OPERATOR -> "Vận hành";
			case ADMIN -> "Quản trị";
		};
	}

	/**
	 * Names an event of a sign-in.
	 */
	public String event(AuditKind kind) {
		return switch (kind) {
			case SIGNED_IN -> "Đã đăng nhập";
			case PASSWORD_ACCEPTED -> "Đúng mật khẩu, chưa nhập mã";
			case RECOVERY_CODE_USED -> "Dùng một mã dự phòng";
			case CODE_REFUSED -> "Sai mã xác nhận";
			case REFUSED_LOCKED -> "Bị chặn vì thử sai nhiều lần";
			default -> "Sai mật khẩu";
		};
	}

}
