/* Written by `cargo xtask kernels`: 16 hashes in a turn. */
vzeroupper
lea 1024(%rdi), %rdx
lea 4224(%rdi), %r8
mov %rsi, %rcx
mov %r8, %rsi
mov $-1, %rax
.p2align 6
2:
pcmpeqd %xmm15, %xmm15
vpbroadcastd 592(%rdi), %ymm16
vpaddd 640(%rdi), %ymm16, %ymm17
vmovdqa32 %ymm17, 640(%rdi)
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 0(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 40(%rdi){1to8}, %ymm17, %ymm16
vpaddd 324(%rdi){1to8}, %ymm17, %ymm18
vpunpckldq 44(%rdi){1to8}, %ymm16, %ymm19
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 8(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq 44(%rdi){1to8}, %ymm16, %ymm16
vpaddd 68(%rdi){1to8}, %ymm18, %ymm20
vprord $17, %ymm18, %ymm21
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 32(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $19, %ymm18, %ymm22
vpsrld $10, %ymm18, %ymm23
vmovdqa32 %ymm19, 0(%rdx)
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 40(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %ymm16, 32(%rdx)
vpbroadcastd 64(%rdi), %ymm16
vpunpckldq %ymm20, %ymm16, %ymm16
movdqa 544(%rdi), %xmm9
movdqa 560(%rdi), %xmm10
movq 16(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpbroadcastd 64(%rdi), %ymm19
vpunpckhdq %ymm20, %ymm19, %ymm19
vpxord %ymm22, %ymm21, %ymm22
movdqa 544(%rdi), %xmm11
movdqa 560(%rdi), %xmm12
movq 24(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vmovdqa32 %ymm16, 64(%rdx)
vmovdqa32 %ymm19, 96(%rdx)
vpxord %ymm23, %ymm22, %ymm23
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 332(%rdi){1to8}, %ymm23, %ymm23
vpaddd 76(%rdi){1to8}, %ymm23, %ymm22
vprord $17, %ymm23, %ymm19
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %ymm23, %ymm16
vpsrld $10, %ymm23, %ymm21
vpbroadcastd 72(%rdi), %ymm20
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpunpckldq %ymm22, %ymm20, %ymm20
vpbroadcastd 72(%rdi), %ymm24
vpunpckhdq %ymm22, %ymm24, %ymm24
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpxord %ymm16, %ymm19, %ymm16
vmovdqa32 %ymm20, 128(%rdx)
vmovdqa32 %ymm24, 160(%rdx)
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm21, %ymm16, %ymm21
vpaddd 340(%rdi){1to8}, %ymm21, %ymm21
vpaddd 84(%rdi){1to8}, %ymm21, %ymm16
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd 352(%rdi){1to8}, %ymm18, %ymm24
vprord $17, %ymm21, %ymm20
vprord $19, %ymm21, %ymm19
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $10, %ymm21, %ymm22
vpbroadcastd 80(%rdi), %ymm25
vpunpckldq %ymm16, %ymm25, %ymm25
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $7, %ymm17, %ymm26
vpbroadcastd 80(%rdi), %ymm27
vpunpckhdq %ymm16, %ymm27, %ymm27
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm19, %ymm20, %ymm19
vmovdqa32 %ymm25, 192(%rdx)
vprord $18, %ymm17, %ymm25
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $3, %ymm17, %ymm20
vmovdqa32 %ymm27, 224(%rdx)
vpxord %ymm22, %ymm19, %ymm22
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm25, %ymm26, %ymm25
vpaddd 348(%rdi){1to8}, %ymm22, %ymm22
vpxord %ymm20, %ymm25, %ymm20
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd 92(%rdi){1to8}, %ymm22, %ymm25
vprord $17, %ymm22, %ymm26
vprord $19, %ymm22, %ymm19
vpsrld $10, %ymm22, %ymm27
vpaddd 356(%rdi){1to8}, %ymm20, %ymm20
vpbroadcastd 88(%rdi), %ymm16
movq 64(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpunpckldq %ymm25, %ymm16, %ymm16
vpbroadcastd 88(%rdi), %ymm28
vpunpckhdq %ymm25, %ymm28, %ymm28
movq 72(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpxord %ymm19, %ymm26, %ymm19
vmovdqa32 %ymm16, 256(%rdx)
vpaddd 96(%rdi){1to8}, %ymm24, %ymm16
movq 96(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm28, 288(%rdx)
vprord $17, %ymm24, %ymm28
vprord $19, %ymm24, %ymm26
movq 104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $10, %ymm24, %ymm25
vpaddd %ymm23, %ymm17, %ymm17
vpxord %ymm27, %ymm19, %ymm27
movq 80(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm26, %ymm28, %ymm26
vpaddd 360(%rdi){1to8}, %ymm17, %ymm17
vpaddd %ymm27, %ymm20, %ymm27
movq 88(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpxord %ymm25, %ymm26, %ymm25
vpaddd 100(%rdi){1to8}, %ymm27, %ymm26
vprord $17, %ymm27, %ymm20
movq 128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %ymm27, %ymm28
vpsrld $10, %ymm27, %ymm19
vpaddd %ymm25, %ymm17, %ymm25
movq 136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckldq %ymm26, %ymm16, %ymm17
vpunpckhdq %ymm26, %ymm16, %ymm26
vpxord %ymm28, %ymm20, %ymm28
movq 160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %ymm17, 320(%rdx)
vpaddd 104(%rdi){1to8}, %ymm25, %ymm17
vmovdqa32 %ymm26, 352(%rdx)
movq 168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %ymm25, %ymm26
vprord $19, %ymm25, %ymm20
vpsrld $10, %ymm25, %ymm16
movq 144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm19, %ymm28, %ymm19
vpxord %ymm20, %ymm26, %ymm20
vpaddd 364(%rdi){1to8}, %ymm19, %ymm19
movq 152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpxord %ymm16, %ymm20, %ymm16
vpaddd 108(%rdi){1to8}, %ymm19, %ymm20
vprord $17, %ymm19, %ymm26
movq 192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $19, %ymm19, %ymm28
vpsrld $10, %ymm19, %ymm29
vpaddd %ymm16, %ymm21, %ymm16
movq 200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpunpckldq %ymm20, %ymm17, %ymm30
vpunpckhdq %ymm20, %ymm17, %ymm20
vpxord %ymm28, %ymm26, %ymm28
movq 224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 112(%rdi){1to8}, %ymm16, %ymm26
vmovdqa32 %ymm30, 384(%rdx)
vmovdqa32 %ymm20, 416(%rdx)
movq 232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 376(%rdi){1to8}, %ymm22, %ymm20
vprord $17, %ymm16, %ymm30
vprord $19, %ymm16, %ymm17
movq 208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpsrld $10, %ymm16, %ymm31
vpxord %ymm29, %ymm28, %ymm29
vpxord %ymm17, %ymm30, %ymm17
movq 216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd 372(%rdi){1to8}, %ymm29, %ymm29
vpxord %ymm31, %ymm17, %ymm31
vpaddd 116(%rdi){1to8}, %ymm29, %ymm17
vprord $17, %ymm29, %ymm30
vprord $19, %ymm29, %ymm28
vmovdqa32 %ymm22, 7424(%rdi)
movq 256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $10, %ymm29, %ymm22
vpaddd %ymm31, %ymm20, %ymm31
vpunpckldq %ymm17, %ymm26, %ymm20
movq 264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %ymm29, 7456(%rdi)
vpaddd 380(%rdi){1to8}, %ymm24, %ymm29
vpunpckhdq %ymm17, %ymm26, %ymm17
movq 288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm28, %ymm30, %ymm28
vmovdqa32 %ymm20, 448(%rdx)
vpaddd 120(%rdi){1to8}, %ymm31, %ymm20
movq 296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %ymm17, 480(%rdx)
vprord $7, %ymm18, %ymm17
vprord $18, %ymm18, %ymm30
movq 272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpsrld $3, %ymm18, %ymm26
vmovdqa32 %ymm24, 7488(%rdi)
vprord $17, %ymm31, %ymm24
movq 280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vmovdqa32 %ymm21, 7520(%rdi)
vprord $19, %ymm31, %ymm21
vpxord %ymm22, %ymm28, %ymm22
movq 320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %ymm31, %ymm28
vpxord %ymm30, %ymm17, %ymm30
vpxord %ymm21, %ymm24, %ymm21
movq 328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %ymm22, %ymm29, %ymm22
vpaddd 384(%rdi){1to8}, %ymm27, %ymm29
vpxord %ymm26, %ymm30, %ymm26
movq 352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpxord %ymm28, %ymm21, %ymm28
vpaddd 124(%rdi){1to8}, %ymm22, %ymm21
vpaddd %ymm26, %ymm29, %ymm26
movq 360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpunpckldq %ymm21, %ymm20, %ymm29
vpunpckhdq %ymm21, %ymm20, %ymm21
vpaddd %ymm28, %ymm26, %ymm28
movq 336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vmovdqa32 %ymm29, 512(%rdx)
vprord $17, %ymm22, %ymm29
vprord $19, %ymm22, %ymm26
movq 344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vmovdqa32 %ymm21, 544(%rdx)
vpsrld $10, %ymm22, %ymm21
vpaddd %ymm25, %ymm18, %ymm18
movq 384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $7, %ymm23, %ymm20
vprord $18, %ymm23, %ymm30
vpaddd 128(%rdi){1to8}, %ymm28, %ymm24
movq 392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $3, %ymm23, %ymm17
vpxord %ymm26, %ymm29, %ymm26
vprord $17, %ymm28, %ymm29
movq 416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 388(%rdi){1to8}, %ymm18, %ymm18
vpxord %ymm30, %ymm20, %ymm30
vpxord %ymm21, %ymm26, %ymm21
movq 424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %ymm28, %ymm26
vpsrld $10, %ymm28, %ymm20
vpxord %ymm17, %ymm30, %ymm17
movq 400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpaddd %ymm21, %ymm18, %ymm21
vpaddd 392(%rdi){1to8}, %ymm19, %ymm18
vpxord %ymm26, %ymm29, %ymm26
movq 408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd 132(%rdi){1to8}, %ymm21, %ymm29
vpaddd %ymm17, %ymm18, %ymm17
vpxord %ymm20, %ymm26, %ymm20
vpunpckldq %ymm29, %ymm24, %ymm26
vpunpckhdq %ymm29, %ymm24, %ymm29
vpaddd %ymm20, %ymm17, %ymm20
movq 448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %ymm26, 576(%rdx)
vprord $17, %ymm21, %ymm26
vprord $19, %ymm21, %ymm17
movq 456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %ymm29, 608(%rdx)
vpsrld $10, %ymm21, %ymm29
vpaddd %ymm16, %ymm23, %ymm23
movq 480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 7520(%rdi), %ymm24
vprord $7, %ymm24, %ymm18
vprord $18, %ymm24, %ymm30
movq 488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %ymm16, 7552(%rdi)
vpaddd 136(%rdi){1to8}, %ymm20, %ymm16
vmovdqa32 %ymm19, 7584(%rdi)
movq 464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpsrld $3, %ymm24, %ymm19
vpxord %ymm17, %ymm26, %ymm17
vprord $17, %ymm20, %ymm26
movq 472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd 396(%rdi){1to8}, %ymm23, %ymm23
vpxord %ymm30, %ymm18, %ymm30
vpxord %ymm29, %ymm17, %ymm29
movq 512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %ymm20, %ymm17
vpsrld $10, %ymm20, %ymm18
vpxord %ymm19, %ymm30, %ymm19
movq 520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %ymm29, %ymm23, %ymm29
vpbroadcastd 400(%rdi), %ymm23
vpaddd 7456(%rdi), %ymm23, %ymm30
movq 544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm17, %ymm26, %ymm17
vpaddd 140(%rdi){1to8}, %ymm29, %ymm26
vpaddd %ymm19, %ymm30, %ymm19
movq 552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpxord %ymm18, %ymm17, %ymm18
vpunpckldq %ymm26, %ymm16, %ymm17
vpunpckhdq %ymm26, %ymm16, %ymm26
movq 528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpaddd %ymm18, %ymm19, %ymm18
vmovdqa32 %ymm17, 640(%rdx)
vprord $17, %ymm29, %ymm17
movq 536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vprord $19, %ymm29, %ymm19
vmovdqa32 %ymm26, 672(%rdx)
vpsrld $10, %ymm29, %ymm26
movq 576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %ymm31, %ymm24, %ymm24
vmovdqa32 7424(%rdi), %ymm16
vprord $7, %ymm16, %ymm30
movq 584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %ymm16, %ymm23
vmovdqa32 %ymm31, 7520(%rdi)
vpaddd 144(%rdi){1to8}, %ymm18, %ymm31
movq 608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm29, 7616(%rdi)
vpsrld $3, %ymm16, %ymm29
vpxord %ymm19, %ymm17, %ymm19
movq 616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %ymm18, %ymm17
vpaddd 404(%rdi){1to8}, %ymm24, %ymm24
vpxord %ymm23, %ymm30, %ymm23
movq 592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm26, %ymm19, %ymm26
vprord $19, %ymm18, %ymm19
vpsrld $10, %ymm18, %ymm30
movq 600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpxord %ymm29, %ymm23, %ymm29
vpaddd %ymm26, %ymm24, %ymm26
vpaddd 408(%rdi){1to8}, %ymm22, %ymm24
vpxord %ymm19, %ymm17, %ymm19
vpaddd 148(%rdi){1to8}, %ymm26, %ymm17
vpaddd %ymm29, %ymm24, %ymm29
movq 640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpxord %ymm30, %ymm19, %ymm30
vpunpckldq %ymm17, %ymm31, %ymm19
vpunpckhdq %ymm17, %ymm31, %ymm17
movq 648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %ymm30, %ymm29, %ymm30
vmovdqa32 %ymm19, 704(%rdx)
vmovdqa32 7488(%rdi), %ymm19
movq 672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %ymm19, %ymm29
vprord $18, %ymm19, %ymm31
vmovdqa32 %ymm17, 736(%rdx)
movq 680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $3, %ymm19, %ymm17
vprord $17, %ymm26, %ymm24
vprord $19, %ymm26, %ymm23
movq 656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vmovdqa32 %ymm22, 7648(%rdi)
vpsrld $10, %ymm26, %ymm22
vpaddd %ymm28, %ymm16, %ymm16
movq 664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vmovdqa32 %ymm28, 7424(%rdi)
vpaddd 152(%rdi){1to8}, %ymm30, %ymm28
vpxord %ymm31, %ymm29, %ymm31
movq 704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $7, %ymm27, %ymm29
vpxord %ymm23, %ymm24, %ymm23
vpxord %ymm17, %ymm31, %ymm17
movq 712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %ymm27, %ymm31
vpsrld $3, %ymm27, %ymm24
vmovdqa32 %ymm26, 7680(%rdi)
movq 736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %ymm30, %ymm26
vpxord %ymm22, %ymm23, %ymm22
vprord $19, %ymm30, %ymm23
movq 744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %ymm18, 7712(%rdi)
vpsrld $10, %ymm30, %ymm18
vpaddd %ymm17, %ymm16, %ymm17
movq 720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm31, %ymm29, %ymm31
vpxord %ymm23, %ymm26, %ymm23
vpaddd %ymm22, %ymm17, %ymm22
movq 728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd %ymm21, %ymm19, %ymm19
vpxord %ymm24, %ymm31, %ymm24
vpxord %ymm18, %ymm23, %ymm18
movq 768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 156(%rdi){1to8}, %ymm22, %ymm23
vpaddd %ymm24, %ymm19, %ymm24
vpunpckldq %ymm23, %ymm28, %ymm19
movq 776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq %ymm23, %ymm28, %ymm23
vpaddd %ymm18, %ymm24, %ymm18
vmovdqa32 %ymm19, 768(%rdx)
movq 800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %ymm25, %ymm19
vprord $18, %ymm25, %ymm24
vmovdqa32 %ymm23, 800(%rdx)
movq 808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $3, %ymm25, %ymm23
vprord $17, %ymm22, %ymm28
vprord $19, %ymm22, %ymm31
movq 784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpsrld $10, %ymm22, %ymm17
vpaddd %ymm20, %ymm27, %ymm27
vpaddd 160(%rdi){1to8}, %ymm18, %ymm26
movq 792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpxord %ymm24, %ymm19, %ymm24
vmovdqa32 7584(%rdi), %ymm19
vprord $7, %ymm19, %ymm29
vpxord %ymm31, %ymm28, %ymm31
vpxord %ymm23, %ymm24, %ymm23
vprord $18, %ymm19, %ymm24
movq 832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $3, %ymm19, %ymm28
vprord $17, %ymm18, %ymm16
vpxord %ymm17, %ymm31, %ymm17
movq 840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %ymm18, %ymm31
vmovdqa32 %ymm20, 7488(%rdi)
vpsrld $10, %ymm18, %ymm20
movq 864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %ymm23, %ymm27, %ymm23
vpxord %ymm24, %ymm29, %ymm24
vpxord %ymm31, %ymm16, %ymm31
movq 872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %ymm17, %ymm23, %ymm17
vpaddd 7616(%rdi), %ymm25, %ymm25
vpxord %ymm28, %ymm24, %ymm28
movq 848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm20, %ymm31, %ymm20
vpaddd 164(%rdi){1to8}, %ymm17, %ymm31
vpaddd %ymm28, %ymm25, %ymm28
movq 856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpunpckldq %ymm31, %ymm26, %ymm25
vpunpckhdq %ymm31, %ymm26, %ymm31
vpaddd %ymm20, %ymm28, %ymm20
movq 896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %ymm25, 832(%rdx)
vmovdqa32 7552(%rdi), %ymm25
vprord $7, %ymm25, %ymm28
movq 904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $18, %ymm25, %ymm26
vmovdqa32 %ymm31, 864(%rdx)
vpsrld $3, %ymm25, %ymm31
movq 928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %ymm17, %ymm24
vprord $19, %ymm17, %ymm23
vpsrld $10, %ymm17, %ymm16
movq 936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 7712(%rdi), %ymm19, %ymm19
vpaddd 168(%rdi){1to8}, %ymm20, %ymm29
vpxord %ymm26, %ymm28, %ymm26
movq 912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vmovdqa32 7456(%rdi), %ymm28
vprord $7, %ymm28, %ymm27
vpxord %ymm23, %ymm24, %ymm23
movq 920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpxord %ymm31, %ymm26, %ymm31
vprord $18, %ymm28, %ymm26
vpsrld $3, %ymm28, %ymm24
movq 960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %ymm17, 7584(%rdi)
vprord $17, %ymm20, %ymm17
vpxord %ymm16, %ymm23, %ymm16
movq 968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %ymm20, %ymm23
vmovdqa32 %ymm21, 7744(%rdi)
vpsrld $10, %ymm20, %ymm21
movq 992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %ymm31, %ymm19, %ymm31
vpxord %ymm26, %ymm27, %ymm26
vpxord %ymm23, %ymm17, %ymm23
movq 1000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %ymm16, %ymm31, %ymm16
vpaddd 7680(%rdi), %ymm25, %ymm25
vpxord %ymm24, %ymm26, %ymm24
movq 976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm21, %ymm23, %ymm21
vpaddd 172(%rdi){1to8}, %ymm16, %ymm23
vpaddd %ymm24, %ymm25, %ymm24
movq 984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpunpckldq %ymm23, %ymm29, %ymm25
vpunpckhdq %ymm23, %ymm29, %ymm23
vpaddd %ymm21, %ymm24, %ymm21
vmovdqa32 %ymm25, 896(%rdx)
vmovdqa32 7520(%rdi), %ymm25
vprord $7, %ymm25, %ymm24
movq 1024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $18, %ymm25, %ymm29
vmovdqa32 %ymm23, 928(%rdx)
vpsrld $3, %ymm25, %ymm23
movq 1032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %ymm16, %ymm26
vprord $19, %ymm16, %ymm31
vpsrld $10, %ymm16, %ymm17
movq 1056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %ymm30, %ymm28, %ymm28
vpaddd 176(%rdi){1to8}, %ymm21, %ymm27
vpxord %ymm29, %ymm24, %ymm29
movq 1064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 7648(%rdi), %ymm24
vprord $7, %ymm24, %ymm19
vpxord %ymm31, %ymm26, %ymm31
movq 1040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm23, %ymm29, %ymm23
vprord $18, %ymm24, %ymm29
vpsrld $3, %ymm24, %ymm26
movq 1048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vmovdqa32 %ymm30, 7456(%rdi)
vprord $17, %ymm21, %ymm30
vpxord %ymm17, %ymm31, %ymm17
movq 1088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $19, %ymm21, %ymm31
vmovdqa32 %ymm16, 7552(%rdi)
vpsrld $10, %ymm21, %ymm16
movq 1096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %ymm23, %ymm28, %ymm23
vpxord %ymm29, %ymm19, %ymm29
vpxord %ymm31, %ymm30, %ymm31
movq 1120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %ymm17, %ymm23, %ymm17
vpaddd %ymm22, %ymm25, %ymm25
vpxord %ymm26, %ymm29, %ymm26
movq 1128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpxord %ymm16, %ymm31, %ymm16
vpaddd 180(%rdi){1to8}, %ymm17, %ymm31
vpaddd %ymm26, %ymm25, %ymm26
movq 1104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpunpckldq %ymm31, %ymm27, %ymm25
vpunpckhdq %ymm31, %ymm27, %ymm31
vpaddd %ymm16, %ymm26, %ymm16
movq 1112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vmovdqa32 %ymm25, 960(%rdx)
vmovdqa32 7424(%rdi), %ymm25
vprord $7, %ymm25, %ymm26
movq 1152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $18, %ymm25, %ymm27
vmovdqa32 %ymm31, 992(%rdx)
vpsrld $3, %ymm25, %ymm31
movq 1160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %ymm17, %ymm29
vprord $19, %ymm17, %ymm23
vpsrld $10, %ymm17, %ymm30
movq 1184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %ymm18, %ymm24, %ymm24
vpaddd 184(%rdi){1to8}, %ymm16, %ymm19
vpxord %ymm27, %ymm26, %ymm27
movq 1192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 7744(%rdi), %ymm26
vprord $7, %ymm26, %ymm28
vpxord %ymm23, %ymm29, %ymm23
movq 1168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm31, %ymm27, %ymm31
vprord $18, %ymm26, %ymm27
vpsrld $3, %ymm26, %ymm29
movq 1176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vmovdqa32 %ymm18, 7648(%rdi)
vprord $17, %ymm16, %ymm18
vpxord %ymm30, %ymm23, %ymm30
vprord $19, %ymm16, %ymm23
vmovdqa32 %ymm22, 7520(%rdi)
vpsrld $10, %ymm16, %ymm22
movq 1216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %ymm31, %ymm24, %ymm31
vpxord %ymm27, %ymm28, %ymm27
vpxord %ymm23, %ymm18, %ymm23
movq 1224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %ymm30, %ymm31, %ymm30
vpaddd 7584(%rdi), %ymm25, %ymm25
vpxord %ymm29, %ymm27, %ymm29
movq 1248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpxord %ymm22, %ymm23, %ymm22
vpaddd 188(%rdi){1to8}, %ymm30, %ymm23
vpaddd %ymm29, %ymm25, %ymm29
movq 1256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpunpckldq %ymm23, %ymm19, %ymm25
vpunpckhdq %ymm23, %ymm19, %ymm23
vpaddd %ymm22, %ymm29, %ymm22
movq 1232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vmovdqa32 %ymm25, 1024(%rdx)
vmovdqa32 7488(%rdi), %ymm25
vprord $7, %ymm25, %ymm29
movq 1240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vprord $18, %ymm25, %ymm19
vmovdqa32 %ymm23, 1056(%rdx)
vpsrld $3, %ymm25, %ymm23
movq 1280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %ymm30, %ymm27
vprord $19, %ymm30, %ymm31
vpsrld $10, %ymm30, %ymm18
movq 1288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %ymm20, %ymm26, %ymm26
vpaddd 192(%rdi){1to8}, %ymm22, %ymm28
vpxord %ymm19, %ymm29, %ymm19
movq 1312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 7616(%rdi), %ymm29
vprord $7, %ymm29, %ymm24
vpxord %ymm31, %ymm27, %ymm31
movq 1320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpxord %ymm23, %ymm19, %ymm23
vprord $18, %ymm29, %ymm19
vpsrld $3, %ymm29, %ymm27
movq 1296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vmovdqa32 %ymm20, 7744(%rdi)
vprord $17, %ymm22, %ymm20
vpxord %ymm18, %ymm31, %ymm18
movq 1304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vprord $19, %ymm22, %ymm31
vmovdqa32 %ymm30, 7424(%rdi)
vpsrld $10, %ymm22, %ymm30
movq 1344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %ymm23, %ymm26, %ymm23
vpxord %ymm19, %ymm24, %ymm19
vpxord %ymm31, %ymm20, %ymm31
movq 1352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %ymm18, %ymm23, %ymm18
vpaddd 7552(%rdi), %ymm25, %ymm25
vpxord %ymm27, %ymm19, %ymm27
movq 1376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpxord %ymm30, %ymm31, %ymm30
vpaddd 196(%rdi){1to8}, %ymm18, %ymm31
vpaddd %ymm27, %ymm25, %ymm27
movq 1384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpunpckldq %ymm31, %ymm28, %ymm25
vpunpckhdq %ymm31, %ymm28, %ymm31
vpaddd %ymm30, %ymm27, %ymm30
movq 1360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vmovdqa32 %ymm25, 1088(%rdx)
vmovdqa32 7712(%rdi), %ymm25
vprord $7, %ymm25, %ymm27
movq 1368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vprord $18, %ymm25, %ymm28
vmovdqa32 %ymm31, 1120(%rdx)
vpsrld $3, %ymm25, %ymm31
vprord $17, %ymm18, %ymm19
vprord $19, %ymm18, %ymm23
vpsrld $10, %ymm18, %ymm20
movq 1408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %ymm21, %ymm29, %ymm29
vpaddd 200(%rdi){1to8}, %ymm30, %ymm24
vpxord %ymm28, %ymm27, %ymm28
movq 1416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 7680(%rdi), %ymm27
vprord $7, %ymm27, %ymm26
vpxord %ymm23, %ymm19, %ymm23
movq 1440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm31, %ymm28, %ymm31
vprord $18, %ymm27, %ymm28
vpsrld $3, %ymm27, %ymm19
movq 1448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %ymm21, 7616(%rdi)
vprord $17, %ymm30, %ymm21
vpxord %ymm20, %ymm23, %ymm20
movq 1424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vprord $19, %ymm30, %ymm23
vmovdqa32 %ymm18, 7488(%rdi)
vpsrld $10, %ymm30, %ymm18
movq 1432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd %ymm31, %ymm29, %ymm31
vpxord %ymm28, %ymm26, %ymm28
vpxord %ymm23, %ymm21, %ymm23
movq 1472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %ymm20, %ymm31, %ymm20
vpaddd %ymm17, %ymm25, %ymm25
vpxord %ymm19, %ymm28, %ymm19
movq 1480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpxord %ymm18, %ymm23, %ymm18
vpaddd 204(%rdi){1to8}, %ymm20, %ymm23
vpaddd %ymm19, %ymm25, %ymm19
movq 1504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpunpckldq %ymm23, %ymm24, %ymm25
vpunpckhdq %ymm23, %ymm24, %ymm23
vpaddd %ymm18, %ymm19, %ymm18
movq 1512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %ymm25, 1152(%rdx)
vmovdqa32 7456(%rdi), %ymm25
vprord $7, %ymm25, %ymm19
movq 1488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vprord $18, %ymm25, %ymm24
vmovdqa32 %ymm23, 1184(%rdx)
vpsrld $3, %ymm25, %ymm23
movq 1496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vprord $17, %ymm20, %ymm28
vprord $19, %ymm20, %ymm31
vpsrld $10, %ymm20, %ymm21
movq 1536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpaddd %ymm16, %ymm27, %ymm27
vpaddd 208(%rdi){1to8}, %ymm18, %ymm26
vpxord %ymm24, %ymm19, %ymm24
movq 1544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vmovdqa32 7520(%rdi), %ymm19
vprord $7, %ymm19, %ymm29
vpxord %ymm31, %ymm28, %ymm31
movq 1568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpxord %ymm23, %ymm24, %ymm23
vprord $18, %ymm19, %ymm24
vpsrld $3, %ymm19, %ymm28
movq 1576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vmovdqa32 %ymm16, 7680(%rdi)
vprord $17, %ymm18, %ymm16
vpxord %ymm21, %ymm31, %ymm21
movq 1552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
pminud %xmm10, %xmm15
vprord $19, %ymm18, %ymm31
vmovdqa32 %ymm17, 7712(%rdi)
vpsrld $10, %ymm18, %ymm17
movq 1560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
pminud %xmm12, %xmm15
vpaddd %ymm23, %ymm27, %ymm23
vpxord %ymm24, %ymm29, %ymm24
vpxord %ymm31, %ymm16, %ymm31
vpaddd %ymm21, %ymm23, %ymm21
vpaddd 7424(%rdi), %ymm25, %ymm25
vpxord %ymm28, %ymm24, %ymm28
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 48(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpxord %ymm17, %ymm31, %ymm17
vpaddd 212(%rdi){1to8}, %ymm21, %ymm31
vpaddd %ymm28, %ymm25, %ymm28
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 56(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckldq %ymm31, %ymm26, %ymm25
vpunpckhdq %ymm31, %ymm26, %ymm31
vpaddd %ymm17, %ymm28, %ymm17
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 1600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %ymm25, 1216(%rdx)
vmovdqa32 7648(%rdi), %ymm25
vprord $7, %ymm25, %ymm28
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 1608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $18, %ymm25, %ymm26
vmovdqa32 %ymm31, 1248(%rdx)
vpsrld $3, %ymm25, %ymm31
movdqa 544(%rdi), %xmm9
movdqa 560(%rdi), %xmm10
movq 1632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vprord $17, %ymm21, %ymm24
vprord $19, %ymm21, %ymm23
vpsrld $10, %ymm21, %ymm16
movdqa 544(%rdi), %xmm11
movdqa 560(%rdi), %xmm12
movq 1640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd %ymm22, %ymm19, %ymm19
vpaddd 216(%rdi){1to8}, %ymm17, %ymm29
vpxord %ymm26, %ymm28, %ymm26
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 7584(%rdi), %ymm28
vprord $7, %ymm28, %ymm27
vpxord %ymm23, %ymm24, %ymm23
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpxord %ymm31, %ymm26, %ymm31
vprord $18, %ymm28, %ymm26
vpsrld $3, %ymm28, %ymm24
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm22, 7520(%rdi)
vprord $17, %ymm17, %ymm22
vpxord %ymm16, %ymm23, %ymm16
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %ymm17, %ymm23
vmovdqa32 %ymm21, 7456(%rdi)
vpsrld $10, %ymm17, %ymm21
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpaddd %ymm31, %ymm19, %ymm31
vpxord %ymm26, %ymm27, %ymm26
vpxord %ymm23, %ymm22, %ymm23
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd %ymm16, %ymm31, %ymm16
vpaddd 7488(%rdi), %ymm25, %ymm25
vpxord %ymm24, %ymm26, %ymm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpxord %ymm21, %ymm23, %ymm21
vpaddd 220(%rdi){1to8}, %ymm16, %ymm23
vpaddd %ymm24, %ymm25, %ymm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckldq %ymm23, %ymm29, %ymm25
vpunpckhdq %ymm23, %ymm29, %ymm23
vpaddd %ymm21, %ymm24, %ymm21
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %ymm25, 1280(%rdx)
vmovdqa32 7744(%rdi), %ymm25
vprord $7, %ymm25, %ymm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $18, %ymm25, %ymm29
vmovdqa32 %ymm23, 1312(%rdx)
vpsrld $3, %ymm25, %ymm23
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vprord $17, %ymm16, %ymm26
vprord $19, %ymm16, %ymm31
vpsrld $10, %ymm16, %ymm22
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd %ymm30, %ymm28, %ymm30
vpaddd 224(%rdi){1to8}, %ymm21, %ymm28
vpxord %ymm29, %ymm24, %ymm29
vmovdqa32 7552(%rdi), %ymm24
vprord $7, %ymm24, %ymm27
vpxord %ymm31, %ymm26, %ymm31
movq 112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpxord %ymm23, %ymm29, %ymm23
vprord $18, %ymm24, %ymm29
vpsrld $3, %ymm24, %ymm26
movq 120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $17, %ymm21, %ymm19
vpxord %ymm22, %ymm31, %ymm22
vprord $19, %ymm21, %ymm31
movq 1664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm16, 7584(%rdi)
vpsrld $10, %ymm21, %ymm16
vpaddd %ymm23, %ymm30, %ymm23
movq 1672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpxord %ymm29, %ymm27, %ymm29
vpxord %ymm31, %ymm19, %ymm31
vpaddd %ymm22, %ymm23, %ymm22
movq 1696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpaddd %ymm20, %ymm25, %ymm20
vpxord %ymm26, %ymm29, %ymm26
vpxord %ymm16, %ymm31, %ymm16
movq 1704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd 228(%rdi){1to8}, %ymm22, %ymm31
vpaddd %ymm26, %ymm20, %ymm26
vpunpckldq %ymm31, %ymm28, %ymm20
movq 176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpunpckhdq %ymm31, %ymm28, %ymm31
vpaddd %ymm16, %ymm26, %ymm16
vmovdqa32 %ymm20, 1344(%rdx)
movq 184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 7616(%rdi), %ymm20
vprord $7, %ymm20, %ymm26
vprord $18, %ymm20, %ymm28
movq 1728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %ymm31, 1376(%rdx)
vpsrld $3, %ymm20, %ymm31
vprord $17, %ymm22, %ymm29
movq 1736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %ymm22, %ymm25
vpsrld $10, %ymm22, %ymm22
vpaddd %ymm18, %ymm24, %ymm18
movq 1760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpaddd 232(%rdi){1to8}, %ymm16, %ymm24
vpxord %ymm28, %ymm26, %ymm28
vmovdqa32 7712(%rdi), %ymm26
movq 1768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vprord $7, %ymm26, %ymm23
vpxord %ymm25, %ymm29, %ymm25
vpxord %ymm31, %ymm28, %ymm31
movq 240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %ymm26, %ymm28
vpsrld $3, %ymm26, %ymm29
vprord $17, %ymm16, %ymm19
movq 248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpxord %ymm22, %ymm25, %ymm22
vprord $19, %ymm16, %ymm25
vpsrld $10, %ymm16, %ymm16
movq 1792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %ymm31, %ymm18, %ymm31
vpxord %ymm28, %ymm23, %ymm28
vpxord %ymm25, %ymm19, %ymm25
movq 1800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %ymm22, %ymm31, %ymm22
vpaddd 7456(%rdi), %ymm20, %ymm20
vpxord %ymm29, %ymm28, %ymm29
movq 1824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm16, %ymm25, %ymm16
vpaddd 236(%rdi){1to8}, %ymm22, %ymm25
vpaddd %ymm29, %ymm20, %ymm29
movq 1832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpunpckldq %ymm25, %ymm24, %ymm20
vpunpckhdq %ymm25, %ymm24, %ymm25
vpaddd %ymm16, %ymm29, %ymm16
vmovdqa32 %ymm20, 1408(%rdx)
vmovdqa32 7680(%rdi), %ymm20
vprord $7, %ymm20, %ymm29
movq 304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $18, %ymm20, %ymm24
vmovdqa32 %ymm25, 1440(%rdx)
vpsrld $3, %ymm20, %ymm25
movq 312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %ymm22, %ymm28
vprord $19, %ymm22, %ymm31
vpsrld $10, %ymm22, %ymm22
movq 1856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %ymm17, %ymm26, %ymm17
vpaddd 240(%rdi){1to8}, %ymm16, %ymm26
vpxord %ymm24, %ymm29, %ymm24
movq 1864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 7424(%rdi), %ymm29
vprord $7, %ymm29, %ymm19
vpxord %ymm31, %ymm28, %ymm31
movq 1888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm25, %ymm24, %ymm25
vprord $18, %ymm29, %ymm24
vpsrld $3, %ymm29, %ymm28
movq 1896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vprord $17, %ymm16, %ymm23
vpxord %ymm22, %ymm31, %ymm22
vprord $19, %ymm16, %ymm31
movq 368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %ymm16, %ymm16
vpaddd %ymm25, %ymm17, %ymm25
vpxord %ymm24, %ymm19, %ymm24
movq 376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpxord %ymm31, %ymm23, %ymm31
vpaddd %ymm22, %ymm25, %ymm22
vpaddd 7584(%rdi), %ymm20, %ymm20
movq 1920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpxord %ymm28, %ymm24, %ymm28
vpxord %ymm16, %ymm31, %ymm16
vpaddd 244(%rdi){1to8}, %ymm22, %ymm31
movq 1928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %ymm28, %ymm20, %ymm28
vpunpckldq %ymm31, %ymm26, %ymm20
vpunpckhdq %ymm31, %ymm26, %ymm31
movq 1952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpaddd %ymm16, %ymm28, %ymm16
vmovdqa32 %ymm20, 1472(%rdx)
vmovdqa32 7520(%rdi), %ymm20
movq 1960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vprord $7, %ymm20, %ymm28
vprord $18, %ymm20, %ymm26
vmovdqa32 %ymm31, 1504(%rdx)
movq 432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $3, %ymm20, %ymm20
vprord $17, %ymm22, %ymm31
vprord $19, %ymm22, %ymm24
movq 440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $10, %ymm22, %ymm22
vpaddd %ymm21, %ymm29, %ymm21
vpaddd 248(%rdi){1to8}, %ymm16, %ymm16
movq 1984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm26, %ymm28, %ymm26
vpbroadcastd 592(%rdi), %ymm28
vpaddd 672(%rdi), %ymm28, %ymm29
movq 1992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpxord %ymm24, %ymm31, %ymm24
vpxord %ymm20, %ymm26, %ymm20
vmovdqa32 %ymm29, 672(%rdi)
movq 2016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpaddd 40(%rdi){1to8}, %ymm29, %ymm26
vpxord %ymm22, %ymm24, %ymm22
vpaddd 324(%rdi){1to8}, %ymm29, %ymm24
movq 2024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd %ymm20, %ymm21, %ymm20
vpunpckldq 44(%rdi){1to8}, %ymm26, %ymm21
vpunpckhdq 44(%rdi){1to8}, %ymm26, %ymm26
vpaddd 68(%rdi){1to8}, %ymm24, %ymm31
vpaddd %ymm22, %ymm20, %ymm22
vmovdqa32 %ymm21, 1600(%rdx)
movq 496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %ymm26, 1632(%rdx)
vpbroadcastd 64(%rdi), %ymm26
vpunpckldq %ymm31, %ymm26, %ymm26
movq 504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 252(%rdi){1to8}, %ymm22, %ymm22
vpbroadcastd 64(%rdi), %ymm21
vpunpckhdq %ymm31, %ymm21, %ymm21
movq 2048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm26, 1664(%rdx)
vpunpckldq %ymm22, %ymm16, %ymm26
vpunpckhdq %ymm22, %ymm16, %ymm22
movq 2056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %ymm21, 1696(%rdx)
vmovdqa32 %ymm26, 1536(%rdx)
vprord $17, %ymm24, %ymm26
movq 2080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vprord $19, %ymm24, %ymm21
vmovdqa32 %ymm22, 1568(%rdx)
vpsrld $10, %ymm24, %ymm22
movq 2088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpxord %ymm21, %ymm26, %ymm21
vpxord %ymm22, %ymm21, %ymm22
vpaddd 332(%rdi){1to8}, %ymm22, %ymm22
movq 560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 76(%rdi){1to8}, %ymm22, %ymm21
vprord $17, %ymm22, %ymm26
vprord $19, %ymm22, %ymm16
movq 568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $10, %ymm22, %ymm31
vpbroadcastd 72(%rdi), %ymm20
vpunpckldq %ymm21, %ymm20, %ymm20
movq 2112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpbroadcastd 72(%rdi), %ymm28
vpunpckhdq %ymm21, %ymm28, %ymm28
vpxord %ymm16, %ymm26, %ymm16
movq 2120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %ymm20, 1728(%rdx)
vmovdqa32 %ymm28, 1760(%rdx)
vpxord %ymm31, %ymm16, %ymm31
movq 2144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpaddd 340(%rdi){1to8}, %ymm31, %ymm31
vpaddd 84(%rdi){1to8}, %ymm31, %ymm16
vpaddd 352(%rdi){1to8}, %ymm24, %ymm28
movq 2152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vprord $17, %ymm31, %ymm20
vprord $19, %ymm31, %ymm26
vpsrld $10, %ymm31, %ymm21
movq 624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpbroadcastd 80(%rdi), %ymm25
vpunpckldq %ymm16, %ymm25, %ymm25
vprord $7, %ymm29, %ymm23
movq 632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpbroadcastd 80(%rdi), %ymm19
vpunpckhdq %ymm16, %ymm19, %ymm19
vpxord %ymm26, %ymm20, %ymm26
movq 2176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm25, 1792(%rdx)
vprord $18, %ymm29, %ymm25
vpsrld $3, %ymm29, %ymm20
movq 2184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %ymm19, 1824(%rdx)
vpxord %ymm21, %ymm26, %ymm21
vpxord %ymm25, %ymm23, %ymm25
movq 2208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpaddd 348(%rdi){1to8}, %ymm21, %ymm21
vpxord %ymm20, %ymm25, %ymm20
vpaddd 92(%rdi){1to8}, %ymm21, %ymm25
movq 2216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vprord $17, %ymm21, %ymm23
vprord $19, %ymm21, %ymm26
vpsrld $10, %ymm21, %ymm19
vpaddd 356(%rdi){1to8}, %ymm20, %ymm20
vpbroadcastd 88(%rdi), %ymm16
vpunpckldq %ymm25, %ymm16, %ymm16
movq 688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpbroadcastd 88(%rdi), %ymm17
vpunpckhdq %ymm25, %ymm17, %ymm17
vpxord %ymm26, %ymm23, %ymm26
movq 696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %ymm16, 1856(%rdx)
vpaddd 96(%rdi){1to8}, %ymm28, %ymm16
vmovdqa32 %ymm17, 1888(%rdx)
movq 2240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %ymm28, %ymm17
vprord $19, %ymm28, %ymm23
vpsrld $10, %ymm28, %ymm25
movq 2248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %ymm22, %ymm29, %ymm29
vpxord %ymm19, %ymm26, %ymm19
vpxord %ymm23, %ymm17, %ymm23
movq 2272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpaddd 360(%rdi){1to8}, %ymm29, %ymm29
vpaddd %ymm19, %ymm20, %ymm19
vpxord %ymm25, %ymm23, %ymm25
movq 2280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd 100(%rdi){1to8}, %ymm19, %ymm23
vprord $17, %ymm19, %ymm20
vprord $19, %ymm19, %ymm17
movq 752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %ymm19, %ymm26
vpaddd %ymm25, %ymm29, %ymm25
vpunpckldq %ymm23, %ymm16, %ymm29
movq 760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpunpckhdq %ymm23, %ymm16, %ymm23
vpxord %ymm17, %ymm20, %ymm17
vmovdqa32 %ymm29, 1920(%rdx)
movq 2304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 104(%rdi){1to8}, %ymm25, %ymm29
vmovdqa32 %ymm23, 1952(%rdx)
vprord $17, %ymm25, %ymm23
movq 2312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %ymm25, %ymm20
vpsrld $10, %ymm25, %ymm16
vpxord %ymm26, %ymm17, %ymm26
movq 2336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpxord %ymm20, %ymm23, %ymm20
vpaddd 364(%rdi){1to8}, %ymm26, %ymm26
vpxord %ymm16, %ymm20, %ymm16
movq 2344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd 108(%rdi){1to8}, %ymm26, %ymm20
vprord $17, %ymm26, %ymm23
vprord $19, %ymm26, %ymm17
movq 816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $10, %ymm26, %ymm18
vpaddd %ymm16, %ymm31, %ymm16
vpunpckldq %ymm20, %ymm29, %ymm27
movq 824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq %ymm20, %ymm29, %ymm20
vpxord %ymm17, %ymm23, %ymm17
vpaddd 112(%rdi){1to8}, %ymm16, %ymm23
movq 2368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %ymm27, 1984(%rdx)
vmovdqa32 %ymm20, 2016(%rdx)
vpaddd 376(%rdi){1to8}, %ymm21, %ymm20
movq 2376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %ymm16, %ymm27
vprord $19, %ymm16, %ymm29
vpsrld $10, %ymm16, %ymm30
movq 2400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm18, %ymm17, %ymm18
vpxord %ymm29, %ymm27, %ymm29
vpaddd 372(%rdi){1to8}, %ymm18, %ymm18
movq 2408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpxord %ymm30, %ymm29, %ymm30
vpaddd 116(%rdi){1to8}, %ymm18, %ymm29
vprord $17, %ymm18, %ymm27
vprord $19, %ymm18, %ymm17
vmovdqa32 %ymm21, 7424(%rdi)
vpsrld $10, %ymm18, %ymm21
movq 880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %ymm30, %ymm20, %ymm30
vpunpckldq %ymm29, %ymm23, %ymm20
vmovdqa32 %ymm18, 7520(%rdi)
movq 888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 380(%rdi){1to8}, %ymm28, %ymm18
vpunpckhdq %ymm29, %ymm23, %ymm29
vpxord %ymm17, %ymm27, %ymm17
movq 2432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm20, 2048(%rdx)
vpaddd 120(%rdi){1to8}, %ymm30, %ymm20
vmovdqa32 %ymm29, 2080(%rdx)
movq 2440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %ymm24, %ymm29
vprord $18, %ymm24, %ymm27
vpsrld $3, %ymm24, %ymm23
movq 2464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vmovdqa32 %ymm28, 7584(%rdi)
vprord $17, %ymm30, %ymm28
vmovdqa32 %ymm31, 7680(%rdi)
movq 2472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vprord $19, %ymm30, %ymm31
vpxord %ymm21, %ymm17, %ymm21
vpsrld $10, %ymm30, %ymm17
movq 944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpxord %ymm27, %ymm29, %ymm27
vpxord %ymm31, %ymm28, %ymm31
vpaddd %ymm21, %ymm18, %ymm21
movq 952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 384(%rdi){1to8}, %ymm19, %ymm18
vpxord %ymm23, %ymm27, %ymm23
vpxord %ymm17, %ymm31, %ymm17
movq 2496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 124(%rdi){1to8}, %ymm21, %ymm31
vpaddd %ymm23, %ymm18, %ymm23
vpunpckldq %ymm31, %ymm20, %ymm18
movq 2504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpunpckhdq %ymm31, %ymm20, %ymm31
vpaddd %ymm17, %ymm23, %ymm17
vmovdqa32 %ymm18, 2112(%rdx)
movq 2528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vprord $17, %ymm21, %ymm18
vprord $19, %ymm21, %ymm23
vmovdqa32 %ymm31, 2144(%rdx)
movq 2536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpsrld $10, %ymm21, %ymm31
vpaddd %ymm25, %ymm24, %ymm24
vprord $7, %ymm22, %ymm20
movq 1008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %ymm22, %ymm27
vpaddd 128(%rdi){1to8}, %ymm17, %ymm28
vpsrld $3, %ymm22, %ymm29
movq 1016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpxord %ymm23, %ymm18, %ymm23
vprord $17, %ymm17, %ymm18
vpaddd 388(%rdi){1to8}, %ymm24, %ymm24
movq 2560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpxord %ymm27, %ymm20, %ymm27
vpxord %ymm31, %ymm23, %ymm31
vprord $19, %ymm17, %ymm23
movq 2568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $10, %ymm17, %ymm20
vpxord %ymm29, %ymm27, %ymm29
vpaddd %ymm31, %ymm24, %ymm31
movq 2592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpaddd 392(%rdi){1to8}, %ymm26, %ymm24
vpxord %ymm23, %ymm18, %ymm23
vpaddd 132(%rdi){1to8}, %ymm31, %ymm18
movq 2600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd %ymm29, %ymm24, %ymm29
vpxord %ymm20, %ymm23, %ymm20
vpunpckldq %ymm18, %ymm28, %ymm23
vpunpckhdq %ymm18, %ymm28, %ymm18
vpaddd %ymm20, %ymm29, %ymm20
vmovdqa32 %ymm23, 2176(%rdx)
movq 1072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %ymm31, %ymm23
vprord $19, %ymm31, %ymm29
vmovdqa32 %ymm18, 2208(%rdx)
movq 1080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $10, %ymm31, %ymm18
vpaddd %ymm16, %ymm22, %ymm22
vmovdqa32 7680(%rdi), %ymm28
movq 2624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %ymm28, %ymm24
vprord $18, %ymm28, %ymm27
vmovdqa32 %ymm16, 7712(%rdi)
movq 2632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 136(%rdi){1to8}, %ymm20, %ymm16
vmovdqa32 %ymm26, 7456(%rdi)
vpsrld $3, %ymm28, %ymm26
movq 2656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm29, %ymm23, %ymm29
vprord $17, %ymm20, %ymm23
vpaddd 396(%rdi){1to8}, %ymm22, %ymm22
movq 2664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpxord %ymm27, %ymm24, %ymm27
vpxord %ymm18, %ymm29, %ymm18
vprord $19, %ymm20, %ymm29
movq 1136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %ymm20, %ymm24
vpxord %ymm26, %ymm27, %ymm26
vpaddd %ymm18, %ymm22, %ymm18
movq 1144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpbroadcastd 400(%rdi), %ymm22
vpaddd 7520(%rdi), %ymm22, %ymm27
vpxord %ymm29, %ymm23, %ymm29
movq 2688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 140(%rdi){1to8}, %ymm18, %ymm23
vpaddd %ymm26, %ymm27, %ymm26
vpxord %ymm24, %ymm29, %ymm24
movq 2696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpunpckldq %ymm23, %ymm16, %ymm29
vpunpckhdq %ymm23, %ymm16, %ymm23
vpaddd %ymm24, %ymm26, %ymm24
movq 2720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vmovdqa32 %ymm29, 2240(%rdx)
vprord $17, %ymm18, %ymm29
vprord $19, %ymm18, %ymm26
movq 2728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vmovdqa32 %ymm23, 2272(%rdx)
vpsrld $10, %ymm18, %ymm23
vpaddd %ymm30, %ymm28, %ymm28
movq 1200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 7424(%rdi), %ymm16
vprord $7, %ymm16, %ymm27
vprord $18, %ymm16, %ymm22
movq 1208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %ymm30, 7680(%rdi)
vpaddd 144(%rdi){1to8}, %ymm24, %ymm30
vmovdqa32 %ymm18, 7616(%rdi)
movq 2752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %ymm16, %ymm18
vpxord %ymm26, %ymm29, %ymm26
vprord $17, %ymm24, %ymm29
movq 2760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 404(%rdi){1to8}, %ymm28, %ymm28
vpxord %ymm22, %ymm27, %ymm22
vpxord %ymm23, %ymm26, %ymm23
movq 2784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vprord $19, %ymm24, %ymm26
vpsrld $10, %ymm24, %ymm27
vpxord %ymm18, %ymm22, %ymm18
movq 2792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpaddd %ymm23, %ymm28, %ymm23
vpaddd 408(%rdi){1to8}, %ymm21, %ymm28
vpxord %ymm26, %ymm29, %ymm26
vpaddd 148(%rdi){1to8}, %ymm23, %ymm29
vpaddd %ymm18, %ymm28, %ymm18
vpxord %ymm27, %ymm26, %ymm27
movq 1264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpunpckldq %ymm29, %ymm30, %ymm26
vpunpckhdq %ymm29, %ymm30, %ymm29
vpaddd %ymm27, %ymm18, %ymm27
movq 1272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %ymm26, 2304(%rdx)
vmovdqa32 7584(%rdi), %ymm26
vprord $7, %ymm26, %ymm18
movq 2816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %ymm26, %ymm30
vmovdqa32 %ymm29, 2336(%rdx)
vpsrld $3, %ymm26, %ymm29
movq 2824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %ymm23, %ymm28
vprord $19, %ymm23, %ymm22
vmovdqa32 %ymm21, 7552(%rdi)
movq 2848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpsrld $10, %ymm23, %ymm21
vpaddd %ymm17, %ymm16, %ymm16
vmovdqa32 %ymm17, 7424(%rdi)
movq 2856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vpaddd 152(%rdi){1to8}, %ymm27, %ymm17
vpxord %ymm30, %ymm18, %ymm30
vprord $7, %ymm19, %ymm18
movq 1328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpxord %ymm22, %ymm28, %ymm22
vpxord %ymm29, %ymm30, %ymm29
vprord $18, %ymm19, %ymm30
movq 1336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $3, %ymm19, %ymm28
vmovdqa32 %ymm23, 7744(%rdi)
vprord $17, %ymm27, %ymm23
movq 2880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm21, %ymm22, %ymm21
vprord $19, %ymm27, %ymm22
vmovdqa32 %ymm24, 7488(%rdi)
movq 2888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $10, %ymm27, %ymm24
vpaddd %ymm29, %ymm16, %ymm29
vpxord %ymm30, %ymm18, %ymm30
movq 2912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpxord %ymm22, %ymm23, %ymm22
vpaddd %ymm21, %ymm29, %ymm21
vpaddd %ymm31, %ymm26, %ymm26
movq 2920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpxord %ymm28, %ymm30, %ymm28
vpxord %ymm24, %ymm22, %ymm24
vpaddd 156(%rdi){1to8}, %ymm21, %ymm22
movq 1392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %ymm28, %ymm26, %ymm28
vpunpckldq %ymm22, %ymm17, %ymm26
vpunpckhdq %ymm22, %ymm17, %ymm22
movq 1400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %ymm24, %ymm28, %ymm24
vmovdqa32 %ymm26, 2368(%rdx)
vprord $7, %ymm25, %ymm26
movq 2944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %ymm25, %ymm28
vmovdqa32 %ymm22, 2400(%rdx)
vpsrld $3, %ymm25, %ymm22
movq 2952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %ymm21, %ymm17
vprord $19, %ymm21, %ymm30
vpsrld $10, %ymm21, %ymm29
movq 2976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vpaddd %ymm20, %ymm19, %ymm19
vpaddd 160(%rdi){1to8}, %ymm24, %ymm23
vpxord %ymm28, %ymm26, %ymm28
movq 2984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vmovdqa32 7456(%rdi), %ymm26
vprord $7, %ymm26, %ymm18
vpxord %ymm30, %ymm17, %ymm30
vpxord %ymm22, %ymm28, %ymm22
vprord $18, %ymm26, %ymm28
vpsrld $3, %ymm26, %ymm17
movq 1456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %ymm24, %ymm16
vpxord %ymm29, %ymm30, %ymm29
vprord $19, %ymm24, %ymm30
movq 1464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %ymm20, 7584(%rdi)
vpsrld $10, %ymm24, %ymm20
vpaddd %ymm22, %ymm19, %ymm22
movq 3008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm28, %ymm18, %ymm28
vpxord %ymm30, %ymm16, %ymm30
vpaddd %ymm29, %ymm22, %ymm29
movq 3016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 7616(%rdi), %ymm25, %ymm25
vpxord %ymm17, %ymm28, %ymm17
vpxord %ymm20, %ymm30, %ymm20
movq 3040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
vpaddd 164(%rdi){1to8}, %ymm29, %ymm30
vpaddd %ymm17, %ymm25, %ymm17
vpunpckldq %ymm30, %ymm23, %ymm25
movq 3048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
vpunpckhdq %ymm30, %ymm23, %ymm30
vpaddd %ymm20, %ymm17, %ymm20
vmovdqa32 %ymm25, 2432(%rdx)
movq 1520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 7712(%rdi), %ymm25
vprord $7, %ymm25, %ymm17
vprord $18, %ymm25, %ymm23
movq 1528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %ymm30, 2464(%rdx)
vpsrld $3, %ymm25, %ymm30
vprord $17, %ymm29, %ymm28
movq 3072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $19, %ymm29, %ymm22
vpsrld $10, %ymm29, %ymm16
vpaddd 7488(%rdi), %ymm26, %ymm26
movq 3080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 168(%rdi){1to8}, %ymm20, %ymm18
vpxord %ymm23, %ymm17, %ymm23
vmovdqa32 7520(%rdi), %ymm17
movq 3104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm10, %xmm9
vprord $7, %ymm17, %ymm19
vpxord %ymm22, %ymm28, %ymm22
vpxord %ymm30, %ymm23, %ymm30
movq 3112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm12, %xmm11
vprord $18, %ymm17, %ymm23
vpsrld $3, %ymm17, %ymm28
vmovdqa32 %ymm29, 7456(%rdi)
movq 1584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vprord $17, %ymm20, %ymm29
vpxord %ymm16, %ymm22, %ymm16
vprord $19, %ymm20, %ymm22
movq 1592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vmovdqa32 %ymm31, 7648(%rdi)
vpsrld $10, %ymm20, %ymm31
vpaddd %ymm30, %ymm26, %ymm30
movq 3136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpxord %ymm23, %ymm19, %ymm23
vpxord %ymm22, %ymm29, %ymm22
vpaddd %ymm16, %ymm30, %ymm16
movq 3144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpaddd 7744(%rdi), %ymm25, %ymm25
vpxord %ymm28, %ymm23, %ymm28
vpxord %ymm31, %ymm22, %ymm31
movq 3168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm9, %xmm10
pminud %xmm10, %xmm15
vpaddd 172(%rdi){1to8}, %ymm16, %ymm22
vpaddd %ymm28, %ymm25, %ymm28
vpunpckldq %ymm22, %ymm18, %ymm25
movq 3176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm11, %xmm12
pminud %xmm12, %xmm15
vpunpckhdq %ymm22, %ymm18, %ymm22
vpaddd %ymm31, %ymm28, %ymm31
vmovdqa32 %ymm25, 2496(%rdx)
vmovdqa32 7680(%rdi), %ymm25
vprord $7, %ymm25, %ymm28
vprord $18, %ymm25, %ymm18
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 1616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %ymm22, 2528(%rdx)
vpsrld $3, %ymm25, %ymm22
vprord $17, %ymm16, %ymm23
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 1624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $19, %ymm16, %ymm30
vpsrld $10, %ymm16, %ymm29
vpaddd %ymm27, %ymm17, %ymm17
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 1648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 176(%rdi){1to8}, %ymm31, %ymm19
vpxord %ymm18, %ymm28, %ymm18
vmovdqa32 7552(%rdi), %ymm28
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 1656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %ymm28, %ymm26
vpxord %ymm30, %ymm23, %ymm30
vpxord %ymm22, %ymm18, %ymm22
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %ymm28, %ymm18
vpsrld $3, %ymm28, %ymm23
vmovdqa32 %ymm27, 7520(%rdi)
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $17, %ymm31, %ymm27
vpxord %ymm29, %ymm30, %ymm29
vprord $19, %ymm31, %ymm30
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm16, 7712(%rdi)
vpsrld $10, %ymm31, %ymm16
vpaddd %ymm22, %ymm17, %ymm22
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpxord %ymm18, %ymm26, %ymm18
vpxord %ymm30, %ymm27, %ymm30
vpaddd %ymm29, %ymm22, %ymm29
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %ymm21, %ymm25, %ymm25
vpxord %ymm23, %ymm18, %ymm23
vpxord %ymm16, %ymm30, %ymm16
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 180(%rdi){1to8}, %ymm29, %ymm30
vpaddd %ymm23, %ymm25, %ymm23
vpunpckldq %ymm30, %ymm19, %ymm25
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpunpckhdq %ymm30, %ymm19, %ymm30
vpaddd %ymm16, %ymm23, %ymm16
vmovdqa32 %ymm25, 2560(%rdx)
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 7424(%rdi), %ymm25
vprord $7, %ymm25, %ymm23
vprord $18, %ymm25, %ymm19
movq 1680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %ymm30, 2592(%rdx)
vpsrld $3, %ymm25, %ymm30
vprord $17, %ymm29, %ymm18
movq 1688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %ymm29, %ymm22
vpsrld $10, %ymm29, %ymm27
vpaddd %ymm24, %ymm28, %ymm28
movq 1712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 184(%rdi){1to8}, %ymm16, %ymm26
vpxord %ymm19, %ymm23, %ymm19
vmovdqa32 7648(%rdi), %ymm23
movq 1720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %ymm23, %ymm17
vpxord %ymm22, %ymm18, %ymm22
vpxord %ymm30, %ymm19, %ymm30
movq 1744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $18, %ymm23, %ymm19
vpsrld $3, %ymm23, %ymm18
vmovdqa32 %ymm24, 7552(%rdi)
movq 1752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %ymm16, %ymm24
vpxord %ymm27, %ymm22, %ymm27
vprord $19, %ymm16, %ymm22
vmovdqa32 %ymm21, 7680(%rdi)
vpsrld $10, %ymm16, %ymm21
vpaddd %ymm30, %ymm28, %ymm30
movq 1776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm19, %ymm17, %ymm19
vpxord %ymm22, %ymm24, %ymm22
vpaddd %ymm27, %ymm30, %ymm27
movq 1784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 7456(%rdi), %ymm25, %ymm25
vpxord %ymm18, %ymm19, %ymm18
vpxord %ymm21, %ymm22, %ymm21
movq 1808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 188(%rdi){1to8}, %ymm27, %ymm22
vpaddd %ymm18, %ymm25, %ymm18
vpunpckldq %ymm22, %ymm26, %ymm25
movq 1816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpunpckhdq %ymm22, %ymm26, %ymm22
vpaddd %ymm21, %ymm18, %ymm21
vmovdqa32 %ymm25, 2624(%rdx)
movq 1840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 7584(%rdi), %ymm25
vprord $7, %ymm25, %ymm18
vprord $18, %ymm25, %ymm26
movq 1848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %ymm22, 2656(%rdx)
vpsrld $3, %ymm25, %ymm22
vprord $17, %ymm27, %ymm19
movq 1872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %ymm27, %ymm30
vpsrld $10, %ymm27, %ymm24
vpaddd %ymm20, %ymm23, %ymm23
movq 1880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 192(%rdi){1to8}, %ymm21, %ymm17
vpxord %ymm26, %ymm18, %ymm26
vmovdqa32 7616(%rdi), %ymm18
movq 1904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %ymm18, %ymm28
vpxord %ymm30, %ymm19, %ymm30
vpxord %ymm22, %ymm26, %ymm22
movq 1912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $18, %ymm18, %ymm26
vpsrld $3, %ymm18, %ymm19
vmovdqa32 %ymm20, 7648(%rdi)
movq 1936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $17, %ymm21, %ymm20
vpxord %ymm24, %ymm30, %ymm24
vprord $19, %ymm21, %ymm30
movq 1944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %ymm27, 7424(%rdi)
vpsrld $10, %ymm21, %ymm27
vpaddd %ymm22, %ymm23, %ymm22
movq 1968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpxord %ymm26, %ymm28, %ymm26
vpxord %ymm30, %ymm20, %ymm30
vpaddd %ymm24, %ymm22, %ymm24
movq 1976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 7712(%rdi), %ymm25, %ymm25
vpxord %ymm19, %ymm26, %ymm19
vpxord %ymm27, %ymm30, %ymm27
movq 2000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 196(%rdi){1to8}, %ymm24, %ymm30
vpaddd %ymm19, %ymm25, %ymm19
vpunpckldq %ymm30, %ymm17, %ymm25
movq 2008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq %ymm30, %ymm17, %ymm30
vpaddd %ymm27, %ymm19, %ymm27
vmovdqa32 %ymm25, 2688(%rdx)
movq 2032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 7488(%rdi), %ymm25
vprord $7, %ymm25, %ymm19
vprord $18, %ymm25, %ymm17
movq 2040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %ymm30, 2720(%rdx)
vpsrld $3, %ymm25, %ymm30
vprord $17, %ymm24, %ymm26
vprord $19, %ymm24, %ymm22
vpsrld $10, %ymm24, %ymm20
vpaddd %ymm31, %ymm18, %ymm18
movq 2064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 200(%rdi){1to8}, %ymm27, %ymm28
vpxord %ymm17, %ymm19, %ymm17
vmovdqa32 7744(%rdi), %ymm19
movq 2072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $7, %ymm19, %ymm23
vpxord %ymm22, %ymm26, %ymm22
vpxord %ymm30, %ymm17, %ymm30
movq 2096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %ymm19, %ymm17
vpsrld $3, %ymm19, %ymm26
vmovdqa32 %ymm31, 7616(%rdi)
movq 2104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %ymm27, %ymm31
vpxord %ymm20, %ymm22, %ymm20
vprord $19, %ymm27, %ymm22
movq 2128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %ymm24, 7584(%rdi)
vpsrld $10, %ymm27, %ymm24
vpaddd %ymm30, %ymm18, %ymm30
movq 2136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpxord %ymm17, %ymm23, %ymm17
vpxord %ymm22, %ymm31, %ymm22
vpaddd %ymm20, %ymm30, %ymm20
movq 2160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %ymm29, %ymm25, %ymm25
vpxord %ymm26, %ymm17, %ymm26
vpxord %ymm24, %ymm22, %ymm24
movq 2168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 204(%rdi){1to8}, %ymm20, %ymm22
vpaddd %ymm26, %ymm25, %ymm26
vpunpckldq %ymm22, %ymm28, %ymm25
movq 2192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpunpckhdq %ymm22, %ymm28, %ymm22
vpaddd %ymm24, %ymm26, %ymm24
vmovdqa32 %ymm25, 2752(%rdx)
movq 2200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 7520(%rdi), %ymm25
vprord $7, %ymm25, %ymm26
vprord $18, %ymm25, %ymm28
movq 2224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %ymm22, 2784(%rdx)
vpsrld $3, %ymm25, %ymm22
vprord $17, %ymm20, %ymm17
movq 2232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %ymm20, %ymm30
vpsrld $10, %ymm20, %ymm31
vpaddd %ymm16, %ymm19, %ymm19
movq 2256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 208(%rdi){1to8}, %ymm24, %ymm23
vpxord %ymm28, %ymm26, %ymm28
vmovdqa32 7680(%rdi), %ymm26
movq 2264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $7, %ymm26, %ymm18
vpxord %ymm30, %ymm17, %ymm30
vpxord %ymm22, %ymm28, %ymm22
movq 2288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $18, %ymm26, %ymm28
vpsrld $3, %ymm26, %ymm17
vmovdqa32 %ymm16, 7744(%rdi)
movq 2296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %ymm24, %ymm16
vpxord %ymm31, %ymm30, %ymm31
vprord $19, %ymm24, %ymm30
movq 2320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %ymm29, 7488(%rdi)
vpsrld $10, %ymm24, %ymm29
vpaddd %ymm22, %ymm19, %ymm22
movq 2328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpxord %ymm28, %ymm18, %ymm28
vpxord %ymm30, %ymm16, %ymm30
vpaddd %ymm31, %ymm22, %ymm31
vpaddd 7424(%rdi), %ymm25, %ymm25
vpxord %ymm17, %ymm28, %ymm17
vpxord %ymm29, %ymm30, %ymm29
movq 2352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 212(%rdi){1to8}, %ymm31, %ymm30
vpaddd %ymm17, %ymm25, %ymm17
vpunpckldq %ymm30, %ymm23, %ymm25
movq 2360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpunpckhdq %ymm30, %ymm23, %ymm30
vpaddd %ymm29, %ymm17, %ymm29
vmovdqa32 %ymm25, 2816(%rdx)
movq 2384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 7552(%rdi), %ymm25
vprord $7, %ymm25, %ymm17
vprord $18, %ymm25, %ymm23
movq 2392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %ymm30, 2848(%rdx)
vpsrld $3, %ymm25, %ymm30
vprord $17, %ymm31, %ymm28
movq 2416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $19, %ymm31, %ymm22
vpsrld $10, %ymm31, %ymm16
vpaddd %ymm21, %ymm26, %ymm26
movq 2424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 216(%rdi){1to8}, %ymm29, %ymm18
vpxord %ymm23, %ymm17, %ymm23
vmovdqa32 7456(%rdi), %ymm17
movq 2448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $7, %ymm17, %ymm19
vpxord %ymm22, %ymm28, %ymm22
vpxord %ymm30, %ymm23, %ymm30
movq 2456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %ymm17, %ymm23
vpsrld $3, %ymm17, %ymm28
vmovdqa32 %ymm21, 7680(%rdi)
movq 2480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %ymm29, %ymm21
vpxord %ymm16, %ymm22, %ymm16
vprord $19, %ymm29, %ymm22
movq 2488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %ymm31, 7520(%rdi)
vpsrld $10, %ymm29, %ymm31
vpaddd %ymm30, %ymm26, %ymm30
movq 2512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpxord %ymm23, %ymm19, %ymm23
vpxord %ymm22, %ymm21, %ymm22
vpaddd %ymm16, %ymm30, %ymm16
movq 2520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 7584(%rdi), %ymm25, %ymm25
vpxord %ymm28, %ymm23, %ymm28
vpxord %ymm31, %ymm22, %ymm31
movq 2544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 220(%rdi){1to8}, %ymm16, %ymm22
vpaddd %ymm28, %ymm25, %ymm28
vpunpckldq %ymm22, %ymm18, %ymm25
movq 2552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpunpckhdq %ymm22, %ymm18, %ymm22
vpaddd %ymm31, %ymm28, %ymm31
vmovdqa32 %ymm25, 2880(%rdx)
movq 2576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 7648(%rdi), %ymm25
vprord $7, %ymm25, %ymm28
vprord $18, %ymm25, %ymm18
movq 2584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %ymm22, 2912(%rdx)
vpsrld $3, %ymm25, %ymm22
vprord $17, %ymm16, %ymm23
movq 2608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $19, %ymm16, %ymm30
vpsrld $10, %ymm16, %ymm21
vpaddd %ymm27, %ymm17, %ymm27
movq 2616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 224(%rdi){1to8}, %ymm31, %ymm17
vpxord %ymm18, %ymm28, %ymm18
vmovdqa32 7712(%rdi), %ymm28
vprord $7, %ymm28, %ymm19
vpxord %ymm30, %ymm23, %ymm30
vpxord %ymm22, %ymm18, %ymm22
movq 2640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $18, %ymm28, %ymm18
vpsrld $3, %ymm28, %ymm23
vprord $17, %ymm31, %ymm26
movq 2648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpxord %ymm21, %ymm30, %ymm21
vprord $19, %ymm31, %ymm30
vmovdqa32 %ymm16, 7456(%rdi)
movq 2672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $10, %ymm31, %ymm16
vpaddd %ymm22, %ymm27, %ymm22
vpxord %ymm18, %ymm19, %ymm18
movq 2680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpxord %ymm30, %ymm26, %ymm30
vpaddd %ymm21, %ymm22, %ymm21
vpaddd %ymm20, %ymm25, %ymm20
movq 2704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpxord %ymm23, %ymm18, %ymm23
vpxord %ymm16, %ymm30, %ymm16
vpaddd 228(%rdi){1to8}, %ymm21, %ymm30
movq 2712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %ymm23, %ymm20, %ymm23
vpunpckldq %ymm30, %ymm17, %ymm20
vpunpckhdq %ymm30, %ymm17, %ymm30
movq 2736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %ymm16, %ymm23, %ymm16
vmovdqa32 %ymm20, 2944(%rdx)
vmovdqa32 7616(%rdi), %ymm20
movq 2744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %ymm20, %ymm23
vprord $18, %ymm20, %ymm17
vmovdqa32 %ymm30, 2976(%rdx)
movq 2768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $3, %ymm20, %ymm30
vprord $17, %ymm21, %ymm18
vprord $19, %ymm21, %ymm25
movq 2776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $10, %ymm21, %ymm21
vpaddd %ymm24, %ymm28, %ymm24
vpaddd 232(%rdi){1to8}, %ymm16, %ymm28
movq 2800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm17, %ymm23, %ymm17
vmovdqa32 7488(%rdi), %ymm23
vprord $7, %ymm23, %ymm22
movq 2808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpxord %ymm25, %ymm18, %ymm25
vpxord %ymm30, %ymm17, %ymm30
vprord $18, %ymm23, %ymm17
movq 2832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $3, %ymm23, %ymm18
vprord $17, %ymm16, %ymm26
vpxord %ymm21, %ymm25, %ymm21
movq 2840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %ymm16, %ymm25
vpsrld $10, %ymm16, %ymm16
vpaddd %ymm30, %ymm24, %ymm30
movq 2864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpxord %ymm17, %ymm22, %ymm17
vpxord %ymm25, %ymm26, %ymm25
vpaddd %ymm21, %ymm30, %ymm21
movq 2872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 7520(%rdi), %ymm20, %ymm20
vpxord %ymm18, %ymm17, %ymm18
vpxord %ymm16, %ymm25, %ymm16
movq 2896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 236(%rdi){1to8}, %ymm21, %ymm25
vpaddd %ymm18, %ymm20, %ymm18
vpunpckldq %ymm25, %ymm28, %ymm20
movq 2904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq %ymm25, %ymm28, %ymm25
vpaddd %ymm16, %ymm18, %ymm16
vmovdqa32 %ymm20, 3008(%rdx)
vmovdqa32 7744(%rdi), %ymm20
vprord $7, %ymm20, %ymm18
vprord $18, %ymm20, %ymm28
movq 2928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %ymm25, 3040(%rdx)
vpsrld $3, %ymm20, %ymm25
vprord $17, %ymm21, %ymm17
movq 2936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %ymm21, %ymm30
vpsrld $10, %ymm21, %ymm21
vpaddd %ymm29, %ymm23, %ymm29
movq 2960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 240(%rdi){1to8}, %ymm16, %ymm23
vpxord %ymm28, %ymm18, %ymm28
vmovdqa32 7424(%rdi), %ymm18
movq 2968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $7, %ymm18, %ymm26
vpxord %ymm30, %ymm17, %ymm30
vpxord %ymm25, %ymm28, %ymm25
movq 2992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %ymm18, %ymm28
vpsrld $3, %ymm18, %ymm17
vprord $17, %ymm16, %ymm22
movq 3000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpxord %ymm21, %ymm30, %ymm21
vprord $19, %ymm16, %ymm30
vpsrld $10, %ymm16, %ymm16
movq 3024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %ymm25, %ymm29, %ymm25
vpxord %ymm28, %ymm26, %ymm28
vpxord %ymm30, %ymm22, %ymm30
movq 3032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %ymm21, %ymm25, %ymm21
vpaddd 7456(%rdi), %ymm20, %ymm20
vpxord %ymm17, %ymm28, %ymm17
movq 3056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpxord %ymm16, %ymm30, %ymm16
vpaddd 244(%rdi){1to8}, %ymm21, %ymm30
vpaddd %ymm17, %ymm20, %ymm17
movq 3064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpunpckldq %ymm30, %ymm23, %ymm20
vpunpckhdq %ymm30, %ymm23, %ymm30
vpaddd %ymm16, %ymm17, %ymm16
movq 3088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %ymm20, 3072(%rdx)
vmovdqa32 7680(%rdi), %ymm20
vprord $7, %ymm20, %ymm17
movq 3096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %ymm20, %ymm23
vmovdqa32 %ymm30, 3104(%rdx)
vpsrld $3, %ymm20, %ymm20
movq 3120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %ymm21, %ymm30
vprord $19, %ymm21, %ymm28
vpsrld $10, %ymm21, %ymm21
movq 3128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %ymm31, %ymm18, %ymm31
vpaddd 248(%rdi){1to8}, %ymm16, %ymm16
vpxord %ymm23, %ymm17, %ymm23
movq 3152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpxord %ymm28, %ymm30, %ymm28
vpxord %ymm20, %ymm23, %ymm20
vpxord %ymm21, %ymm28, %ymm21
movq 3160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vpaddd %ymm20, %ymm31, %ymm20
vpaddd %ymm21, %ymm20, %ymm21
vpaddd 252(%rdi){1to8}, %ymm21, %ymm21
movq 3184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpunpckldq %ymm21, %ymm16, %ymm20
vpunpckhdq %ymm21, %ymm16, %ymm21
vmovdqa32 %ymm20, 3136(%rdx)
movq 3192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vmovdqa32 %ymm21, 3168(%rdx)
xchg %rsi, %rdx
test %rax, %rax
js 3f
pextrd $3, %xmm15, %r8d
cmp 588(%rdi), %r8d
jbe 4f
3:
inc %rax
cmp %rcx, %rax
jl 2b
4:
ret
