import Bytes
import Testing

@Suite struct ContentHashTests {
    /// Names of published files are made of it: a change of these values changes every address of an asset.
    @Test(arguments: [("", "efd01f60ba992926"), ("a", "82a2a958a9bece5b"), ("body{color:#123}\n", "99b71e3a5c8b9057")])
    func valuesNeverChange(text: String, hexadecimal: String) {
        #expect(ContentHash.of(text.utf8).hexadecimal.string == hexadecimal)
    }

    @Test func nearContentsDiffer() {
        var seen: Set<ContentHash> = []
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max { seen.insert(.of([first, second])) }
            seen.insert(.of([first]))
        }
        #expect(seen.count == 65_536 + 256)
        // Each of the low bits is used: tables take them.
        #expect(Set(seen.map { $0.value & 0xFF }).count == 256)
    }
}
