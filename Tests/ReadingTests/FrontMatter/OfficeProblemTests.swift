import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Keys and values of offices and free pages that are wrong.
@Suite struct OfficeProblemTests {
    @Test(arguments: office)
    func officeProblem(_ golden: Golden) {
        var report = DiagnosticBag()
        _ = HeaderReading.office(cardFile(golden.input), report: &report)
        #expect(told(report) == golden.findings)
    }

    @Test(arguments: freePage)
    func freePageProblem(_ golden: Golden) {
        var report = DiagnosticBag()
        _ = HeaderReading.freePage(cardFile(golden.input), report: &report)
        #expect(told(report) == golden.findings)
    }

    static let office: [Golden] = [
        Golden(
            "jam: 8",
            #"""
            1:1-4 error header.missing-key
            kunci nama wajib ada → tambahkan baris nama: …
            the key nama is required → add a line nama: …
            """#),
        Golden(
            "nama: A\nkoordinat: 109.34, -0.05",
            #"""
            3:12-25 error header.coordinates
            nilai koordinat harus berupa lintang dan bujur, bukan “109.34, -0.05” → mungkin maksudnya -0.05, 109.34
            the value of koordinat must be latitude and longitude, not “109.34, -0.05” → perhaps -0.05, 109.34 is meant
            """#),
        Golden(
            "nama: A\nkoordinat: x",
            #"""
            3:12-13 error header.coordinates
            nilai koordinat harus berupa lintang dan bujur, bukan “x” → tulis seperti -0.05, 109.34
            the value of koordinat must be latitude and longitude, not “x” → write it like -0.05, 109.34
            """#),
        Golden(
            "nama: A\nkoordinat:\n  lintang: -0.05\n  bujur: x",
            #"""
            5:10-11 error header.coordinates
            nilai bujur harus berupa derajat desimal, bukan “x” → tulis seperti 109.34
            the value of bujur must be decimal degrees, not “x” → write it like 109.34
            """#),
        Golden(
            "nama: A\nkoordinat:\n  lintang: -0.05",
            #"""
            3:1-10 error header.missing-key
            kunci bujur wajib ada → tambahkan baris bujur: …
            the key bujur is required → add a line bujur: …
            """#),
        Golden(
            "nama: A\nkoordinat: 51.5, 0",
            #"""
            3:12-19 warning header.far-coordinates
            koordinat ini jauh di luar Indonesia → periksa tanda minus dan titik desimalnya
            these coordinates lie far from Indonesia → check the minus sign and the decimal point
            """#),
        Golden(
            "nama: A\nkoordinat: 5, 100, 2",
            #"""
            3:12-21 error header.coordinates
            nilai koordinat harus berupa lintang dan bujur, bukan “5, 100, 2” → tulis seperti -0.05, 109.34
            the value of koordinat must be latitude and longitude, not “5, 100, 2” → write it like -0.05, 109.34
            """#),
        Golden(
            "nama: A\nkoordinat: [91, 200]",
            #"""
            3:12-21 error header.coordinates
            nilai koordinat harus berupa lintang dan bujur, bukan “91, 200” → tulis seperti -0.05, 109.34
            the value of koordinat must be latitude and longitude, not “91, 200” → write it like -0.05, 109.34
            """#),
        Golden(
            "nama: A\ntutup:\n  - tanggal: 2025-08-17\n    sampai: 2025-08-16\n  - [a]\n  - x",
            #"""
            5:13-23 error header.reversed-period (4:14-24)
            tanggal akhir mendahului tanggal awal → tukar tanggal dan sampai
            the last day stands before the first → swap tanggal and sampai
            6:5-8 error header.wrong-kind
            nilai tutup harus berupa tanggal, bukan daftar → tulis seperti 2025-03-04 atau 4 Maret 2025
            the value of tutup must be a date, not a list → write it like 2025-03-04 or 4 Maret 2025
            7:5-6 error header.date
            nilai tutup harus berupa tanggal, bukan “x” → tulis seperti 2025-03-04 atau 4 Maret 2025
            the value of tutup must be a date, not “x” → write it like 2025-03-04 or 4 Maret 2025
            """#),
        Golden(
            "nama: A\nlogo: https://x.y/z.png",
            #"""
            3:7-24 error header.value
            nilai logo harus berupa nama berkas, bukan “https://x.y/z.png” → tulis seperti ../berkas/sk.pdf
            the value of logo must be a file name, not “https://x.y/z.png” → write it like ../berkas/sk.pdf
            """#),
        Golden(
            "nama: A\npengumuman: [a]",
            #"""
            3:13-16 error header.wrong-kind
            nilai pengumuman harus berupa teks, atau pasangan teks dan sampai, bukan daftar → tulis teksnya, atau teks: dan sampai: di bawahnya
            the value of pengumuman must be a text, or a pair teks and sampai, not a list → write the text, or teks: and sampai: below it
            """#),
        Golden(
            "nama: A\npengumuman:\n  sampai: 2025-01-01",
            #"""
            3:1-11 error header.missing-key
            kunci teks wajib ada → tambahkan baris teks: …
            the key teks is required → add a line teks: …
            """#),
        Golden(
            "nama: A\npetugas-pengaduan: [a]",
            #"""
            3:20-23 error header.wrong-kind
            nilai petugas-pengaduan harus berupa teks, atau pasangan jabatan dan nama, bukan daftar → tulis seperti Kepala Subbagian Umum
            the value of petugas-pengaduan must be a text, or a pair jabatan and nama, not a list → write it like Kepala Subbagian Umum
            """#),
        Golden(
            "nama: A\njam:\n  Senin: {a: b}",
            #"""
            4:10-16 error header.wrong-kind
            nilai jam harus berupa teks, daftar teks, atau pasangan hari: jam, bukan pasangan kunci: nilai → tulis seperti Senin–Kamis: 08.00–16.00
            the value of jam must be a text, a list of texts, or pairs day: hours, not pairs key: value → write it like Senin–Kamis: 08.00–16.00
            """#),
        Golden(
            "nama: A\ninduk: [a]",
            #"""
            3:8-11 error header.wrong-kind
            nilai induk harus berupa nama berkas tanpa .md, bukan daftar → tulis seperti kanim-contoh: huruf kecil a–z, angka, dan tanda hubung
            the value of induk must be a file name without .md, not a list → write it like kanim-contoh: small letters a–z, digits and hyphens
            """#),
        Golden(
            "nama: A\nsitus: www.contoh.go.id",
            #"""
            3:8-24 error header.address
            “www.contoh.go.id” bukan alamat tautan → mungkin maksudnya https://www.contoh.go.id
            “www.contoh.go.id” is no link address → perhaps https://www.contoh.go.id is meant
            """#),
        Golden(
            "nama: A\nsitus: mailto:a@b",
            #"""
            3:8-18 error header.value
            nilai situs harus berupa alamat situs web, bukan “mailto:a@b” → tulis seperti https://contoh.go.id
            the value of situs must be the address of a website, not “mailto:a@b” → write it like https://contoh.go.id
            """#),
    ]

    static let freePage: [Golden] = [
        Golden(
            "menu: x",
            #"""
            1:1-4 error header.missing-key
            kunci judul wajib ada → tambahkan baris judul: …
            the key judul is required → add a line judul: …
            2:7-8 error header.number
            nilai menu harus berupa ya, tidak, atau nomor urut, bukan “x” → tulis ya, tidak, atau nomor urut seperti 1
            the value of menu must be ya (yes), tidak (no) or a number, not “x” → write ya, tidak, or a number such as 1
            """#),
        Golden(
            "judul: A\nmenu: [a]",
            #"""
            3:7-10 error header.wrong-kind
            nilai menu harus berupa ya, tidak, atau nomor urut, bukan daftar → tulis ya, tidak, atau nomor urut seperti 1
            the value of menu must be ya (yes), tidak (no) or a number, not a list → write ya, tidak, or a number such as 1
            """#),
    ]
}
