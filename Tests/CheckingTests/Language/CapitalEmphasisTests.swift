import Testing

@testable import Checking

@Suite("text.capitals")
struct CapitalEmphasisTests {
    @Test("Three words in capitals, headings, titles and items in capitals are told", arguments: [
        ("Berkas yang TIDAK LENGKAP AKAN ditolak", "13:13-31 ‹TIDAK LENGKAP AKAN›"), ("## SYARAT TAMBAHAN\nTeks", "13:4-19 ‹SYARAT TAMBAHAN›"),
        ("- SURAT PENGANTAR", "13:3-18 ‹SURAT PENGANTAR›"), ("## KETENTUAN\nTeks", "13:4-13 ‹KETENTUAN›"),
    ])
    func found(text: String, place: String) {
        #expect(Checked(introduction: text).findings(of: CapitalEmphasis.self) == ["text.capitals \(place)"])
    }

    @Test("The title is looked at; the message says how to emphasise")
    func title() {
        let card = Checked(Sound.card.with("judul: Kartu Izin Contoh", "judul: KARTU IZIN USAHA"))
        #expect(card.findings == ["text.capitals 2:8-24 ‹KARTU IZIN USAHA›"])
        #expect(
            card.messages(of: CapitalEmphasis.self)
                == ["“KARTU IZIN USAHA” ditulis dengan huruf kapital semua → tulis dengan huruf biasa; untuk penekanan pakailah **huruf tebal**"])
        #expect(
            card.messages(of: CapitalEmphasis.self, in: .english)
                == ["“KARTU IZIN USAHA” is written all in capitals → write it in ordinary letters; for emphasis use **bold**"])
    }

    @Test("Abbreviations, numbers and single words are silent", arguments: [
        "Berkas yang tidak lengkap akan ditolak", "Berkas WAJIB asli", "KTP SIM NPWP STNK BPJS", "Nomor W 18 IMI IMI 1-GR.01", "- KTP", "DPMPTSP/DPRD/OPD",
        "Berkas TIDAK LENGKAP ditolak", "- APAPO",
    ])
    func silent(text: String) {
        #expect(Checked(introduction: text).findings(of: CapitalEmphasis.self) == [])
    }
}
