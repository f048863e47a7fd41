import Bytes
import Diagnostics
import ServiceStandard
import Testing

@Suite struct RupiahTests {
    @Test(arguments: [
        (0, "Rp0", "Rp0"), (500, "Rp500", "Rp500"), (1_000, "Rp1.000", "Rp1,000"),
        (350_000, "Rp350.000", "Rp350,000"), (1_000_000, "Rp1.000.000", "Rp1,000,000"),
        (130_000_000_000, "Rp130.000.000.000", "Rp130,000,000,000"), (-50_000, "-Rp50.000", "-Rp50,000"),
    ] as [(Int64, String, String)])
    func isWritten(_ amount: Int64, _ indonesian: String, _ english: String) {
        var out = Array("x".utf8)
        Rupiah(amount).append(to: &out, language: .indonesian)
        #expect(out.string == "x" + indonesian)
        out = []
        Rupiah(amount).append(to: &out, language: .english)
        #expect(out.string == english)
    }

    @Test func sumsWithoutOverflow() {
        #expect(Rupiah(500_000) + Rupiah(350_000) == Rupiah(850_000))
        #expect(Rupiah(.max) + Rupiah(1) == Rupiah(.max))
    }
}
