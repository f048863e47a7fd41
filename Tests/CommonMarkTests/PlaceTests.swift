import CommonMark
import Testing

@Suite struct PlaceTests {
    @Test func explore() {
        for text in [
            "Satu *dua*\n  tiga `kode` **empat\nlima** [a *b*](x\n\"t\") &amp; c \\* d\\\ne <http://x.y> f\n",
            "> - satu\n>   dua [x][y] tiga\n> lazy **b**\n\n[y]: /u\n\n1. a\n\n   b\n10. c\n",
            "[y]: /u\n[z]: <v> 'titel\nzwei'\nrest [y] *x*\n***a** b*\n",
            "# Judul *x* #\n\nab\ncd\n===\n",
            "| a | b\\|c |\n|:-:|--:|\n| *1* | `x\\|y` z | w |\n| 2 |\n> q\n",
            "vor\n| a |\n| - |\n| b |\n---\n\n- | x |\n  |---|\n  | [q][y] |\nlazy [q][y]\n\n[y]: /u\n",
            "a\r\n\tb &copy; c\r\n- x\r\n  y *z*\r\n",
            "-\n\n- \n\n  x\n\n```js\ncode\n```\n\n    ind\n<!-- c -->\n",
            "a\0b *c*\n",
            "\u{FEFF}# x *y*\n\u{FEFF}a *b*\nc",
        ] { print("----\n\(text)\n\(dump(text))") }
    }
}
