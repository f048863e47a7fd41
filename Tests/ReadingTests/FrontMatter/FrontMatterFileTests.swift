import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Whole files: encodings, hidden characters, the two lines `---`.
@Suite struct FrontMatterFileTests {
    @Test(arguments: files)
    func wholeFile(_ golden: Golden) {
        var report = DiagnosticBag()
        _ = HeaderReading.card(file(golden.input), report: &report)
        #expect(told(report) == golden.findings)
    }

    static let files: [Golden] = [
        Golden(
            "",
            #"""
            0:0-0 error source.empty
            berkas kosong → hapus berkas ini, atau tulis isinya (baku new membuat kerangkanya)
            the file is empty → delete the file, or write it (baku new makes a frame)
            """#),
        Golden(
            " \n\n",
            #"""
            0:0-0 error source.empty
            berkas kosong → hapus berkas ini, atau tulis isinya (baku new membuat kerangkanya)
            the file is empty → delete the file, or write it (baku new makes a frame)
            """#),
        Golden(
            "Teks saja.\n",
            #"""
            1:1-11 error front.missing
            kepala berkas tidak ada: berkas harus diawali baris --- → tulis --- di baris pertama, lalu kunci seperti judul: …, lalu --- lagi sebelum isi
            there is no front matter: the file must begin with a line --- → write --- on the first line, then keys such as judul: …, then --- again before the text
            """#),
        Golden(
            "# Judul\n",
            #"""
            1:1-8 error front.missing
            kepala berkas tidak ada: berkas harus diawali baris --- → tulis --- di baris pertama, lalu kunci seperti judul: …, lalu --- lagi sebelum isi
            there is no front matter: the file must begin with a line --- → write --- on the first line, then keys such as judul: …, then --- again before the text
            """#),
        Golden(
            "\n---\njudul: a\n---\n",
            #"""
            2:1-4 error front.not-first
            kepala berkas harus dimulai di baris pertama, tanpa apa pun di atasnya → hapus semua yang ada sebelum baris ---
            front matter must begin on the first line, with nothing above it → delete everything before the line ---
            """#),
        Golden(
            "----\njudul: a\n---\n",
            #"""
            1:1-5 error front.dashes
            baris ini bukan --- (tiga tanda hubung), sehingga kepala berkas tidak dikenali → tulis tepat tiga tanda hubung (---) di awal baris
            this line is not --- (three hyphens), so the front matter is not seen → write exactly three hyphens (---) at the start of the line
            """#),
        Golden(
            "———\njudul: a\n---\n",
            #"""
            1:1-10 error front.dashes
            baris ini bukan --- (tiga tanda hubung), sehingga kepala berkas tidak dikenali → tulis tepat tiga tanda hubung (---) di awal baris
            this line is not --- (three hyphens), so the front matter is not seen → write exactly three hyphens (---) at the start of the line
            """#),
        Golden(
            "---\njudul: a\ninstansi: b\n",
            #"""
            1:1-4 error front.unclosed
            kepala berkas tidak ditutup: baris --- kedua tidak ada → tulis --- di baris tersendiri sesudah kunci terakhir
            the front matter is not closed: there is no second line --- → write --- on a line of its own behind the last key
            """#),
        Golden(
            "---\njudul: a\ninstansi: b\n----\nIsi",
            #"""
            4:1-5 error front.unclosed (1:1-4)
            kepala berkas tidak ditutup: baris ini bukan --- (tiga tanda hubung) → tulis tepat tiga tanda hubung (---) di awal baris
            the front matter is not closed: this line is not --- (three hyphens) → write exactly three hyphens (---) at the start of the line
            """#),
        Golden(
            "---\njudul: a\n...\nIsi",
            #"""
            3:1-4 error front.unclosed (1:1-4)
            kepala berkas tidak ditutup: baris ini bukan --- (tiga tanda hubung) → tulis tepat tiga tanda hubung (---) di awal baris
            the front matter is not closed: this line is not --- (three hyphens) → write exactly three hyphens (---) at the start of the line
            """#),
        Golden(
            "---\njudul: a\n ---\nIsi",
            #"""
            3:1-5 error front.unclosed (1:1-4)
            kepala berkas tidak ditutup: baris ini bukan --- (tiga tanda hubung) → tulis tepat tiga tanda hubung (---) di awal baris
            the front matter is not closed: this line is not --- (three hyphens) → write exactly three hyphens (---) at the start of the line
            """#),
        Golden(
            "---\njudul: a\ninstansi: b\n---\n",
            #"""
            0:0-0 warning front.no-body
            berkas hanya berisi kepala berkas, tanpa isi di bawahnya → tulis isinya di bawah baris --- kedua
            the file has front matter only and nothing below it → write the text below the second line ---
            """#),
        Golden(
            "---\njudul: a\ninstansi: b\n---",
            #"""
            0:0-0 warning front.no-body
            berkas hanya berisi kepala berkas, tanpa isi di bawahnya → tulis isinya di bawah baris --- kedua
            the file has front matter only and nothing below it → write the text below the second line ---
            """#),
        Golden(
            "---",
            #"""
            1:1-4 error front.unclosed
            kepala berkas tidak ditutup: baris --- kedua tidak ada → tulis --- di baris tersendiri sesudah kunci terakhir
            the front matter is not closed: there is no second line --- → write --- on a line of its own behind the last key
            """#),
        Golden(
            "---\n---\n",
            #"""
            0:0-0 warning front.no-body
            berkas hanya berisi kepala berkas, tanpa isi di bawahnya → tulis isinya di bawah baris --- kedua
            the file has front matter only and nothing below it → write the text below the second line ---
            1:1-4 error header.missing-key
            kunci instansi wajib ada → tambahkan baris instansi: …
            the key instansi is required → add a line instansi: …
            1:1-4 error header.missing-key
            kunci judul wajib ada → tambahkan baris judul: …
            the key judul is required → add a line judul: …
            """#),
        Golden(
            "\u{FEFF}---\njudul: a\ninstansi: b\n---\nIsi",
            #"""
            1:1-4 warning source.bom
            berkas diawali tanda urutan bita (BOM) → simpan sebagai UTF-8 tanpa BOM
            the file begins with a byte order mark (BOM) → save it as UTF-8 without BOM
            """#),
        Golden(
            "\u{FEFF}---\njudul: a: c\n---\nIsi",
            #"""
            1:1-4 warning source.bom
            berkas diawali tanda urutan bita (BOM) → simpan sebagai UTF-8 tanpa BOM
            the file begins with a byte order mark (BOM) → save it as UTF-8 without BOM
            2:9-10 error yaml.colon
            teks tanpa tanda kutip memuat titik dua → beri tanda kutip: judul: "a: c"
            a text without quotes has a colon in it → put it in quotes: judul: "a: c"
            """#),
        Golden(
            "--- \r\njudul: a\r\ninstansi: b\r\n---\t\r\nIsi\r\n",
            #"""
            """#),
        Golden(
            "---\n---\njudul: a\n---\n",
            #"""
            1:1-4 error header.missing-key
            kunci instansi wajib ada → tambahkan baris instansi: …
            the key instansi is required → add a line instansi: …
            1:1-4 error header.missing-key
            kunci judul wajib ada → tambahkan baris judul: …
            the key judul is required → add a line judul: …
            """#),
        Golden(
            "---\njudul: a\0b\n---\n",
            #"""
            2:9-10 error source.nul
            berkas memuat bita NUL → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            the file has a NUL byte in it → delete it; it often comes along when text is copied from other programs
            """#),
        Golden(
            "---\njudul: a\u{07}b\n---\nIsi \u{1B}[31m",
            #"""
            2:9-10 error source.control
            karakter kendali U+0007 tidak diterima → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            the control character U+0007 is not accepted → delete it; it often comes along when text is copied from other programs
            4:5-6 error source.control
            karakter kendali U+001B tidak diterima → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            the control character U+001B is not accepted → delete it; it often comes along when text is copied from other programs
            """#),
        Golden(
            "---\njudul: a\u{202E}b\n---\n\u{2066}x\u{2069}",
            #"""
            2:9-12 error source.bidi
            tanda arah tulisan U+202E tidak diterima, karena dapat menyamarkan teks → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            the mark of writing direction U+202E is not accepted, since it can disguise text → delete it; it often comes along when text is copied from other programs
            4:1-4 error source.bidi
            tanda arah tulisan U+2066 tidak diterima, karena dapat menyamarkan teks → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            the mark of writing direction U+2066 is not accepted, since it can disguise text → delete it; it often comes along when text is copied from other programs
            4:5-8 error source.bidi
            tanda arah tulisan U+2069 tidak diterima, karena dapat menyamarkan teks → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            the mark of writing direction U+2069 is not accepted, since it can disguise text → delete it; it often comes along when text is copied from other programs
            """#),
        Golden(
            "---\njudul: a\ninstansi: b\n---\nPersyaratan\u{200B}\n",
            #"""
            5:12-15 warning source.invisible
            karakter tak terlihat U+200B → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            an invisible character U+200B → delete it; it often comes along when text is copied from other programs
            """#),
        Golden(
            "---\njudul: a\u{85}b\n---\nx",
            #"""
            2:9-11 error source.control
            karakter kendali U+0085 tidak diterima → hapus; sering ikut terbawa saat menyalin dari aplikasi lain
            the control character U+0085 is not accepted → delete it; it often comes along when text is copied from other programs
            """#),
        Golden(
            "---\rjudul: a\r---\r",
            #"""
            1:4-5 error source.cr
            baris diakhiri CR saja, seperti pada Mac lama → simpan dengan akhir baris LF
            a line ends in CR alone, as on old Macs → save it with line ends LF
            """#),
    ]
}
