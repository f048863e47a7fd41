import Bytes
import Reading
import Testing

@Suite struct SearchFoldingTests {
    @Test(arguments: [
        ("fotokopi", "fotokopi"), ("Fotocopy", "fotokopi"), ("foto copy", "fotokopi"), ("photo copy", "fotokopi"),
        ("FC", "fotokopi"), ("copy", "fotokopi"), ("meterai", "meterai"), ("Materai", "meterai"), ("akta", "akta"),
        ("Akte", "akta"), ("izin", "izin"), ("ijin", "izin"), ("antrean", "antrean"), ("antrian", "antrean"),
        ("KTP-el", "ktp-el"), ("e-KTP", "ktp-el"), ("KTP Elektronik", "ktp-el"), ("Elektronik KTP", "ktp-el"),
        ("Foto", "foto"), ("Photo", "foto"),
        // In a text, among spaces, dashes and quotes of all kinds.
        ("1. Foto  copy\u{A0}KTP\u{2013}el (asli), Akte Kelahiran!", "1 fotokopi ktp-el asli akta kelahiran"),
        ("Hari Jum’at", "hari jumat"), ("e‑KTP", "ktp-el"), ("", ""), ("–", ""), ("Perijinan", "perizinan"),
        ("fcb photon", "fcb photon"), ("Surat-surat", "surat-surat"), ("São", "são"),
    ])
    func folds(_ text: String, _ expected: String) {
        var out: [UInt8] = []
        SearchFolding.append(slice(text), to: &out)
        #expect(out.string == expected)
    }
}
