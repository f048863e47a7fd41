import Bytes
import Testing

@testable import Checking

@Suite("Which cards are of one service")
struct ServiceKeyTests {
    private static func key(_ title: String, _ product: String) -> UInt64? {
        ServiceKey(title: Array(title.utf8)[...]).with(product: Array(product.utf8)[...])
    }

    @Test("Cards whose product repeats their title are not one service")
    func repeated() {
        let lapak = Self.key("Izin Lapak", "Izin Lapak")
        let akta = Self.key("Akta Kelahiran", "Akta Kelahiran")
        #expect(lapak != nil && akta != nil && lapak != akta)
        #expect(lapak == Self.key("Penerbitan izin lapak", "Izin Lapak"))
        // Nor is the one a part of the other.
        #expect(Self.key("Izin Lapak Harian", "Izin Lapak") != lapak)
        #expect(WordsHash.of(Array("lapak lapak".utf8)[...]).value != WordsHash.of(Array("akta akta".utf8)[...]).value)
    }

    @Test("Two services of an office, each with a product of its title, are not told of each other's fee, time or requirements")
    func cards() {
        func card(_ title: String, _ time: String, _ fee: String, _ requirement: String) -> String {
            "---\njudul: \(title)\ninstansi: kantor-contoh\n---\n## Persyaratan\n1. \(requirement)\n\n## Jangka Waktu\n\(time)\n\n## Biaya\n\(fee)\n\n## Produk\n- \(title)\n"
        }
        let first = card("Izin Lapak", "5 hari kerja", "Rp50.000", "Denah lapak")
        func site(_ title: String) -> Checked {
            Checked(first, others: ["content/layanan/kedua.md": card(title, "1 hari kerja", "Rp10.000", "Buku nikah")])
        }
        #expect(site("Akta Kelahiran").findings(of: SameFee.self) == [])
        #expect(site("Akta Kelahiran").findings(of: SameTime.self) == [])
        #expect(site("Akta Kelahiran").findings(of: SameRequirements.self) == [])
        #expect(site("Izin Lapak").findings(of: SameFee.self).count == 1)
        #expect(site("Izin Lapak").findings(of: SameTime.self).count == 1)
    }
}
