import Diagnostics
import Reading
import ServiceStandard
import Testing

/// What YAML has and headers do not take.
@Suite struct YamlRefusalTests {
    @Test(arguments: refusals)
    func refusal(_ golden: Golden) {
        var report = DiagnosticBag()
        _ = HeaderReading.card(cardFile(golden.input), report: &report)
        #expect(told(report) == golden.findings)
    }

    static let refusals: [Golden] = [
        Golden(
            "judul: &a b",
            #"""
            2:8-10 error yaml.anchor
            jangkar YAML &a tidak diterima → tulis nilainya langsung; bila & itu teks, beri tanda kutip
            the YAML anchor &a is not accepted → write the value itself; if the & is text, put it in quotes
            """#),
        Golden(
            "a: &x [1]\nb: *x",
            #"""
            2:4-6 error yaml.anchor
            jangkar YAML &x tidak diterima → tulis nilainya langsung; bila & itu teks, beri tanda kutip
            the YAML anchor &x is not accepted → write the value itself; if the & is text, put it in quotes
            """#),
        Golden(
            "judul: *x",
            #"""
            2:8-10 error yaml.alias
            alias YAML *x tidak diterima → tulis nilainya langsung; bila * itu teks, beri tanda kutip
            the YAML alias *x is not accepted → write the value itself; if the * is text, put it in quotes
            """#),
        Golden(
            "judul: !penting",
            #"""
            2:8-16 error yaml.tag
            tag YAML (diawali !) tidak diterima → hapus tag itu; bila ! itu teks, beri tanda kutip
            a YAML tag (it begins with !) is not accepted → delete the tag; if the ! is text, put it in quotes
            """#),
        Golden(
            "judul: !!str a",
            #"""
            2:8-13 error yaml.tag
            tag YAML (diawali !) tidak diterima → hapus tag itu; bila ! itu teks, beri tanda kutip
            a YAML tag (it begins with !) is not accepted → delete the tag; if the ! is text, put it in quotes
            """#),
        Golden(
            "%YAML 1.1",
            #"""
            2:1-10 error yaml.directive
            arahan YAML (diawali %) tidak diterima → hapus baris itu; bila % itu teks, beri tanda kutip
            a YAML directive (it begins with %) is not accepted → delete the line; if the % is text, put it in quotes
            """#),
        Golden(
            "...\na: b",
            #"""
            2:1-4 error yaml.documents
            hanya boleh ada satu dokumen YAML → hapus baris pemisah ini
            there may be only one YAML document → delete this separating line
            """#),
        Golden(
            "<<: a",
            #"""
            2:1-3 error yaml.merge-key
            kunci gabungan << tidak diterima → tulis kunci-kuncinya langsung
            the merge key << is not accepted → write the keys themselves
            """#),
        Golden(
            "judul: {{ a }}",
            #"""
            2:9-14 error yaml.complex-key
            kunci harus berupa satu teks, bukan daftar atau pasangan → bila tanda kurung itu teks, beri tanda kutip
            a key must be one text, not a list or a mapping → if the bracket is text, put it in quotes
            """#),
        Golden(
            "judul: \"a\\u202Eb\"",
            #"""
            2:8-18 error yaml.hidden-character
            teks ini menghasilkan karakter U+202E, yang tidak diterima → hapus urutan \ itu
            this text makes the character U+202E, which is not accepted → delete that \ sequence
            """#),
        Golden(
            "judul: \"a\\x1B[31m\"",
            #"""
            2:8-19 error yaml.hidden-character
            teks ini menghasilkan karakter U+001B, yang tidak diterima → hapus urutan \ itu
            this text makes the character U+001B, which is not accepted → delete that \ sequence
            """#),
        Golden(
            "judul: \"a\\0\"",
            #"""
            2:8-13 error yaml.hidden-character
            teks ini menghasilkan karakter U+0000, yang tidak diterima → hapus urutan \ itu
            this text makes the character U+0000, which is not accepted → delete that \ sequence
            """#),
        Golden(
            "[a]: b",
            #"""
            2:1-4 error yaml.complex-key
            kunci harus berupa satu teks, bukan daftar atau pasangan → bila tanda kurung itu teks, beri tanda kutip
            a key must be one text, not a list or a mapping → if the bracket is text, put it in quotes
            """#),
        Golden(
            "? {a: b}\n: c",
            #"""
            2:3-9 error yaml.complex-key
            kunci harus berupa satu teks, bukan daftar atau pasangan → bila tanda kurung itu teks, beri tanda kutip
            a key must be one text, not a list or a mapping → if the bracket is text, put it in quotes
            """#),
        Golden(
            "- a\n- b",
            #"""
            2:1-4 error front.no-keys
            di sini harus ada kunci dengan nilainya, misalnya judul: Paspor Baru → tulis setiap baris sebagai kunci: nilai
            keys with values must stand here, such as judul: Paspor Baru → write each line as key: value
            """#),
        Golden(
            "teks saja",
            #"""
            2:1-10 error front.no-keys
            di sini harus ada kunci dengan nilainya, misalnya judul: Paspor Baru → tulis setiap baris sebagai kunci: nilai
            keys with values must stand here, such as judul: Paspor Baru → write each line as key: value
            """#),
        Golden(
            "a: [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]",
            #"""
            2:19-20 error yaml.depth
            daftar dan pasangan bersarang lebih dari 16 tingkat → sederhanakan susunannya
            lists and mappings are nested more than 16 deep → make it simpler
            """#),
        Golden(
            "judul: a\n## Persyaratan\n1. KTP\n2. KK: x\n",
            #"""
            3:1-15 error front.heading
            judul Markdown berada di dalam kepala berkas; blok itu tampaknya belum ditutup → tulis --- di baris tersendiri sebelum baris ini
            a Markdown heading stands in the front matter; the block does not seem to be closed → write --- on a line of its own before this line
            """#),
    ]
}
