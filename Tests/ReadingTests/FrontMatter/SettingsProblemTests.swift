import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Keys and values of `baku.yml` that are wrong.
@Suite struct SettingsProblemTests {
    @Test(arguments: settings)
    func problem(_ golden: Golden) {
        var report = DiagnosticBag()
        _ = SettingsReading.settings(file(golden.input, path: "baku.yml"), report: &report)
        #expect(told(report) == golden.findings)
    }

    static let settings: [Golden] = [
        Golden(
            "tema: Standar X",
            #"""
            1:1-1 error header.missing-key
            kunci nama wajib ada → tambahkan baris nama: …
            the key nama is required → add a line nama: …
            1:7-16 error header.slug
            nilai tema harus berupa nama berkas tanpa .md, bukan “Standar X” → mungkin maksudnya standar-x
            the value of tema must be a file name without .md, not “Standar X” → perhaps standar-x is meant
            """#),
        Golden(
            "nama: A\nalamat: http://x.go.id/",
            #"""
            2:9-24 warning header.plain-http
            alamat situs memakai http tanpa enkripsi → pakai https bila server mendukungnya
            the address of the site is http, not encrypted → use https if the server can
            """#),
        Golden(
            "nama: A\nalamat: x.go.id",
            #"""
            2:9-16 error header.site-address
            nilai alamat harus berupa alamat situs yang lengkap, bukan “x.go.id” → tulis seperti https://layanan.contoh.go.id
            the value of alamat must be the full address of the site, not “x.go.id” → write it like https://layanan.contoh.go.id
            """#),
        Golden(
            "nama: A\nalamat: https://x.go.id/?a",
            #"""
            2:9-27 error header.site-address
            nilai alamat harus berupa alamat situs yang lengkap, bukan “https://x.go.id/?a” → tulis seperti https://layanan.contoh.go.id
            the value of alamat must be the full address of the site, not “https://x.go.id/?a” → write it like https://layanan.contoh.go.id
            """#),
        Golden(
            "nama: A\nalamat: https://a@x.go.id",
            #"""
            2:9-26 error header.site-address
            nilai alamat harus berupa alamat situs yang lengkap, bukan “https://a@x.go.id” → tulis seperti https://layanan.contoh.go.id
            the value of alamat must be the full address of the site, not “https://a@x.go.id” → write it like https://layanan.contoh.go.id
            """#),
        Golden(
            "nama: A\nbahasa: jv",
            #"""
            2:9-11 error header.choice
            nilai bahasa harus berupa salah satu dari id, en, bukan “jv”
            the value of bahasa must be one of id, en, not “jv”
            """#),
        Golden(
            "nama: A\nkertas: a5",
            #"""
            2:9-11 error header.choice
            nilai kertas harus berupa salah satu dari A4, F4, Letter, A3, bukan “a5” → mungkin maksudnya A4
            the value of kertas must be one of A4, F4, Letter, A3, not “a5” → perhaps A4 is meant
            """#),
        Golden(
            "nama: A\nzona-waktu: WIP",
            #"""
            2:13-16 error header.choice
            nilai zona-waktu harus berupa salah satu dari WIB, WITA, WIT, bukan “WIP” → mungkin maksudnya WIB
            the value of zona-waktu must be one of WIB, WITA, WIT, not “WIP” → perhaps WIB is meant
            """#),
        Golden(
            "nama: A\naturan:\n  yaml.hash: matikan",
            #"""
            3:14-21 error header.choice
            nilai aturan harus berupa salah satu dari galat, peringatan, catatan, mati, bukan “matikan”
            the value of aturan must be one of galat, peringatan, catatan, mati, not “matikan”
            """#),
        Golden(
            "nama: A\naturan: x",
            #"""
            2:9-10 error header.wrong-kind
            nilai aturan harus berupa pasangan kode aturan: …, bukan satu teks → tulis di bawahnya, masuk dua spasi, misalnya yaml.hash: …
            the value of aturan must be pairs code of a rule: …, not one text → write below it, two spaces in, such as yaml.hash: …
            """#),
        Golden(
            "nama: A\n---\nnama: B",
            #"""
            2:1-4 error yaml.documents
            hanya boleh ada satu dokumen YAML → hapus baris pemisah ini
            there may be only one YAML document → delete this separating line
            """#),
        Golden(
            "nama: A\nname: B",
            #"""
            2:1-5 warning header.misspelt-key
            kunci name tidak dikenal → mungkin maksudnya nama
            the key name is not known → perhaps nama is meant
            """#),
        Golden(
            "",
            #"""
            0:0-0 error source.empty
            berkas kosong → hapus berkas ini, atau tulis isinya (baku new membuat kerangkanya)
            the file is empty → delete the file, or write it (baku new makes a frame)
            """#),
    ]
}
