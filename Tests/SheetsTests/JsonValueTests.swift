import Testing

@testable import Sheets

struct JsonValueTests {
    @Test(arguments: [
        ("null", JsonValue.null), ("true", .flag(true)), (" false ", .flag(false)), ("-12", .number(-12)),
        (#""a\"\\\/\n\u00e9\ud83d\ude42""#, .text("a\"\\/\né🙂")), ("[]", .array([])), ("[1, [2]]", .array([.number(1), .array([.number(2)])])),
        (#"{"a": {"b": []}, "c": ""}"#, .object(["a": .object(["b": .array([])]), "c": .text("")])),
    ])
    func isRead(row: (text: String, value: JsonValue)) { #expect(JsonValue(Array(row.text.utf8)[...]) == row.value) }

    @Test(arguments: [
        "", " ", "nul", "{", "[1,]", "[1", #"{"a"}"#, #"{"a":1,}"#, "{1:2}", #""a"#, #""\x""#, #""\ud800""#, #""\ud83dx""#,
        #""\u+123""#, "1 2", "1.5", "1e3", "-", "99999999999999999999", "\"\n\"", "[" + String(repeating: "[", count: 100_000),
    ])
    func isRefused(text: String) { #expect(JsonValue(Array(text.utf8)[...]) == nil) }

    @Test func wrongUtf8IsRefused() { #expect(JsonValue([0x22, 0xFF, 0x22]) == nil) }
}
