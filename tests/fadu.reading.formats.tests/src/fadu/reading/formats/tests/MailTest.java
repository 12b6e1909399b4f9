package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.Format;
import fadu.reading.formats.UnreadableReport;

/** Mails, and web pages that a browser kept as one file. */
class MailTest extends FormatsFixture {

	private static final Charset GB = Charset.forName("GB18030");

	@Test
	void theBodyIsReadAndAttachmentsAreNamed() throws IOException, UnreadableReport {
		String body = Base64.getMimeEncoder().encodeToString("各位：\r\n全年办理案件120件。\r\n".getBytes(GB));
		ExtractedText text = read(write("a.eml", """
				From: office@example.cn
				Subject: =?gb2312?B?%s?=
				MIME-Version: 1.0
				Content-Type: multipart/mixed; boundary="b1"

				--b1
				Content-Type: text/plain; charset="gb2312"
				Content-Transfer-Encoding: base64

				%s
				--b1
				Content-Type: application/octet-stream; name="table.xlsx"
				Content-Disposition: attachment; filename="table.xlsx"
				Content-Transfer-Encoding: base64

				AAAA
				--b1--
				""".formatted(Base64.getEncoder().encodeToString("梅岭县2024年总结".getBytes(GB)), body).replace("\n", "\r\n")));
		assertThat(text.format()).isEqualTo(Format.EML);
		assertThat(text.text().lines()).containsExactly("梅岭县2024年总结", "各位：", "全年办理案件120件。");
		assertThat(text.notes()).singleElement().asString().contains("table.xlsx");
		assertThat(place(text, "120件")).isEqualTo("paragraph 3");
	}

	@Test
	void ofTwoFormsOneIsRead() throws IOException, UnreadableReport {
		ExtractedText text = read(write("a.txt", """
				Date: Mon, 6 Jan 2025 09:00:00 +0800
				MIME-Version: 1.0
				Content-Type: multipart/alternative; boundary=b1

				--b1
				Content-Type: text/plain; charset=utf-8

				受理30件
				--b1
				Content-Type: text/html; charset=utf-8

				<p>受理30件</p><table><tr><td>所</td><td>件数</td></tr><tr><td>东所</td><td>30</td></tr></table>
				--b1--
				"""));
		assertThat(text.text().lines()).containsExactly("受理30件", "所 | 件数", "东所 | 30");
	}

	@Test
	void aPageKeptByABrowser() throws IOException, UnreadableReport {
		ExtractedText text = read(write("a.mht", """
				MIME-Version: 1.0
				Content-Type: multipart/related; boundary="b1"; type="text/html"

				--b1
				Content-Type: text/html; charset="utf-8"
				Content-Transfer-Encoding: quoted-printable
				Content-Location: http://example.cn/a.html

				<h1>=E5=B9=B4=E6=8A=A5</h1><p>12=E4=BB=B6</p>
				--b1
				Content-Type: image/png; name="p.png"
				Content-Transfer-Encoding: base64

				AAAA
				--b1--
				"""));
		assertThat(text.format()).isEqualTo(Format.MHT);
		assertThat(text.text().lines()).containsExactly("年报", "12件");
		assertThat(text.notes()).isEmpty();
	}

	@Test
	void aTextWithColonsIsNoMail() throws IOException, UnreadableReport {
		assertThat(read(write("a.txt", "Date: 2024\nSubject: report\n全年120件")).format()).isEqualTo(Format.TEXT);
	}

}
