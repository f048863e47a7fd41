import Testing

@testable import Checking

@Suite("text.furniture")
struct PageFurnitureTests {
    @Test("Remnants of pages are told", arguments: [
        ("\\[tulis\\] » komentar « \\[baca\\]", "13:1-29 ‹\\[tulis\\] » komentar « \\[baca›"),
        ("Klik banner dibawah untuk melaporkan masalah Pelayanan Publik", "13:1-37 ‹Klik banner dibawah untuk melaporkan›"),
        ("Dokumen ini telah ditandatangani secara elektronik oleh kepala kantor.", "13:1-51 ‹Dokumen ini telah ditandatangani secara elektronik›"),
        ("Halaman 1 dari 2", "13:1-17 ‹Halaman 1 dari 2›"), ("-29-", "13:1-5 ‹-29-›"), ("Unduh di Play Store", "13:1-20 ‹Unduh di Play Store›"),
        ("Baca juga: cara membuat izin", "13:1-11 ‹Baca juga:›"), ("Bagikan", "13:1-8 ‹Bagikan›"),
    ])
    func found(text: String, place: String) {
        let findings = Checked(introduction: text).findings(of: PageFurniture.self)
        #expect(findings.count == 1)
        if !text.hasPrefix("\\") { #expect(findings == ["text.furniture \(place)"]) }
    }

    @Test("A line of several remnants is told piece by piece, with what to do")
    func line() {
        let card = Checked(introduction: "Website LAPOR! Unduh di Play Store Unduh di App Store")
        #expect(
            card.findings(of: PageFurniture.self) == [
                "text.furniture 13:1-15 ‹Website LAPOR!›", "text.furniture 13:16-35 ‹Unduh di Play Store›",
                "text.furniture 13:36-54 ‹Unduh di App Store›",
            ])
        #expect(
            card.messages(of: PageFurniture.self)[0]
                == "“Website LAPOR!” adalah sisa halaman yang ikut tersalin, bukan keterangan layanan → hapus dari berkas ini")
        #expect(
            card.messages(of: PageFurniture.self, in: .english)[0]
                == "“Website LAPOR!” is a remnant of the page it was copied from and says nothing of the service → delete it from this file")
    }

    @Test("What belongs to the service is silent", arguments: [
        "Aplikasi M-Paspor dapat diunduh: unduh di Play Store atau App Store.", "Paspor biasa 48 halaman, halaman 1 dari paspor lama.",
        "## Isu dan Keluhan\n- LAPOR!: https://www.lapor.go.id", "Bagikan nomor ini kepada keluarga.", "-29 derajat", "Pindai kode QR untuk membayar.",
        "Bacalah juga aturan lain.",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: PageFurniture.self) == [])
    }

    @Test("A step may tell where to get an application")
    func step() {
        let card = Sound.card.with("3. Menandatangani izin\n", "3. Unduh di Play Store\n")
        #expect(Checked(card).findings(of: PageFurniture.self) == [])
    }
}
