" What somebody does in Vim with ALE, without a screen: opens a draft, reads the finding, takes the fix.
set nocompatible encoding=utf-8 nomore
set runtimepath^=/usr/share/vim-ale
filetype plugin on
let g:ale_lint_delay = 50
let g:ale_linters_explicit = 0
runtime plugin/ale.vim

function! Fail(words) abort
  call writefile(['ale: ' . a:words], '/dev/stderr')
  cquit!
endfunction

function! Wait(words, condition) abort
  for l:turn in range(400)
    if eval(a:condition) | return | endif
    sleep 50m
  endfor
  call Fail(a:words . '; shown are ' . string(ale#engine#GetLoclist(bufnr(''))))
endfunction

execute 'source' $DECORUM_SNIPPET
edit draft.md
setfiletype markdown
call ale#Queue(0, 'lint_file')
call Wait('the finding does not come', 'len(ale#engine#GetLoclist(bufnr(""))) == 1')

let s:finding = ale#engine#GetLoclist(bufnr(''))[0]
" ALE counts columns from 1, and names the last one.
let s:words = getline(s:finding.lnum)[s:finding.col - 1 : s:finding.end_col - 1]
if s:words !=# '#mondaymotivation'
  call Fail('the finding sits on "' . s:words . '"')
endif
if s:finding.code !=# 'a11y/hashtag-case'
  call Fail('the finding is ' . string(s:finding))
endif

call cursor(s:finding.lnum, s:finding.col)
function! Take(data, items) abort
  for [l:kind, l:item] in a:items
    if l:item.title ==# 'write #MondayMotivation'
      call ale#codefix#ApplyLSPCodeAction(a:data, l:item)
    endif
  endfor
endfunction
call ale#codefix#Execute(0, function('Take'))
call Wait('the fix is not made', 'join(getline(1, "$"), "\n") . "\n" ==# $DECORUM_FIXED')
call ale#Queue(0, 'lint_file')
call Wait('the finding does not go', 'empty(ale#engine#GetLoclist(bufnr("")))')
call writefile(['vim ' . (v:version / 100) . ' with ale: shown, fixed, gone'], '/dev/stdout')
qall!
