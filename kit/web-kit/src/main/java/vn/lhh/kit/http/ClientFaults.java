package vn.lhh.kit.http;

import java.util.Optional;

import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Maps client errors to HTTP status codes.
 */
public final class ClientFaults {

	private ClientFaults() {
	}

	/**
	 * Status of a failure or of one of its causes.
	 * @return a status from 400 to 499, empty if the client did not cause the failure
	 */
	public static Optional<HttpStatusCode> statusOf(Throwable failure) {
		Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 10; depth++) {
			Optional<HttpStatusCode> status = own(cause);
			if (status.isPresent()) {
				return status;
			}
			cause = cause.getCause();
		}
		return Optional.empty();
	}

	/**
	 * Status of a request that Tomcat refuses to read. Tomcat answers 501 and 505 to
	 * unknown transfer codings, methods and versions, although the client chose them.
	 * @param status Tomcat's status
	 * @return the same, or 400 instead of 501 and 505
	 */
	public static int unreadable(int status) {
		return (status == 501 || status == 505) ? 400 : status;
	}

	private static Optional<HttpStatusCode> own(Throwable failure) {
		return switch (failure) {
			case ErrorResponse known when known.getStatusCode().is4xxClientError() ->
				Optional.of(known.getStatusCode());
			case MaxUploadSizeExceededException tooLarge -> Optional.of(HttpStatus.CONTENT_TOO_LARGE);
			case InvalidParameterException parameter -> Optional.of(HttpStatusCode.valueOf(parameter.getErrorCode()));
			case MultipartException multipart -> Optional
				.of((multipart.getCause() == null) ? HttpStatus.UNSUPPORTED_MEDIA_TYPE : HttpStatus.BAD_REQUEST);
			case InvalidMediaTypeException type -> Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
			case HttpMessageNotReadableException body -> Optional.of(HttpStatus.BAD_REQUEST);
			case TypeMismatchException value -> Optional.of(HttpStatus.BAD_REQUEST);
			default -> Optional.empty();
		};
	}

}
